package org.backstretch.results.crossingimport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.results.database.Row;

/** What the readers of a file gave before. */
final class Earlier {
    record Crossing(UUID device, long sequence, Instant at, Optional<String> bib) {
        static Crossing of(Row row) throws SQLException {
            return new Crossing(row.id("device"), row.number("sequence"), row.instant("at"), row.textIfAny("bib"));
        }
    }

    private record Moment(UUID device, Instant at) {}

    private record Worn(UUID device, String bib) {}

    private final Set<Identity> reads;
    private final Map<Worn, Instant> times;
    private final Map<Moment, Integer> ranks;

    private Earlier(Set<Identity> reads, Map<Worn, Instant> times, Map<Moment, Integer> ranks) {
        this.reads = reads;
        this.times = times;
        this.ranks = ranks;
    }

    static Earlier of(List<Crossing> crossings) {
        return new Earlier(
                crossings.stream()
                        .map(crossing -> new Identity(crossing.device(), Identity.digestOf(crossing.sequence())))
                        .collect(toSet()),
                crossings.stream()
                        .filter(crossing -> crossing.bib().isPresent())
                        .collect(toMap(
                                crossing -> new Worn(
                                        crossing.device(), crossing.bib().orElseThrow()),
                                Crossing::at,
                                (one, other) -> one.isBefore(other) ? one : other)),
                new HashMap<>(crossings.stream()
                        .collect(toMap(
                                crossing -> new Moment(crossing.device(), crossing.at()),
                                crossing -> Identity.rankOf(crossing.sequence()) + 1,
                                Math::max))));
    }

    boolean has(Identity read) {
        return reads.contains(read);
    }

    /** Behind those of its reader at this instant, and behind those that were asked for before. */
    int nextRank(Judged.Stamped read) {
        var moment = new Moment(read.identity().device(), read.at());
        return ranks.merge(moment, 1, Integer::sum) - 1;
    }

    /** A table that gives a bib another time than before was corrected; a mat may well see a chip twice. */
    Optional<String> otherTime(Judged.Stamped read) {
        return read.passing()
                .bib()
                .filter(bib -> read.passing().chip().isEmpty())
                .map(bib -> Bib.read(bib).map(Bib::text).orElse(bib))
                .map(bib -> times.get(new Worn(read.identity().device(), bib)))
                .map(
                        before -> "This source gave the bib another time before, at " + before
                                + ". The first keeps counting: to correct it, type an official time, or dismiss one of the two.");
    }
}
