package org.backstretch.results.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.backstretch.contracts.PublicationFact.Status;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Line;
import org.backstretch.results.resultlist.ResultList;

/** Printed lists as they read today: names are those of now, so a runner who is anonymous today is so in old lists too. */
@ApplicationScoped
public class PrintedLists {
    private final ResultList list;

    PrintedLists(ResultList list) {
        this.list = list;
    }

    /** @param isCurrent whether results still are as it says */
    public record Printed(int version, Status status, Instant publishedAt, boolean isCurrent) {}

    /** The newest one. */
    public Optional<Printed> latest(KnownRace race) {
        return Publication.latestOf(race.id()).map(printed -> printed(race, printed));
    }

    private Printed printed(KnownRace race, Publication printed) {
        var now = list.of(race).stream().map(PrintedRow::of).toList();
        return new Printed(
                printed.version,
                printed.status,
                printed.publishedAt,
                printed.printed().equals(now));
    }

    public List<Line> lines(KnownRace race, int version) {
        var now = list.everybody(race).stream().collect(toMap(Line::entryId, Function.identity()));
        return Publication.version(race.id(), version).printed().stream()
                .map(row -> row.shown(race, Objects.requireNonNull(now.get(row.entryId()))))
                .toList();
    }
}
