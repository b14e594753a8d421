package org.backstretch.results.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
    public record Newest(int version, Status status, Instant publishedAt, boolean isCurrent) {}

    /** The newest one. */
    public Optional<Newest> latest(KnownRace race) {
        return Publication.latestOf(race.id()).map(printed -> newest(race, printed));
    }

    private Newest newest(KnownRace race, Publication printed) {
        var now = list.of(race).stream().map(PrintedRow::of).toList();
        return new Newest(printed.version, printed.status, printed.publishedAt, printed.says(now));
    }

    public List<Line> lines(KnownRace race, int version) {
        return lines(race, Publication.version(race.id(), version));
    }

    /** Of an entry the newest list, if that is official and has them. */
    public Optional<PrintedRow> official(KnownRace race, UUID entry) {
        var now = byEntry(race);
        return Publication.latestOf(race.id()).filter(Publication::isOfficial).stream()
                .flatMap(newest -> newest.printed().stream())
                .filter(row -> row.entryId().equals(entry))
                .map(row -> row.completed(Objects.requireNonNull(now.get(entry))))
                .findFirst();
    }

    List<Line> lines(KnownRace race, Publication printed) {
        var now = byEntry(race);
        return printed.printed().stream()
                .map(row -> row.shown(race, Objects.requireNonNull(now.get(row.entryId()))))
                .toList();
    }

    private Map<UUID, Line> byEntry(KnownRace race) {
        return list.everybody(race).stream().collect(toMap(Line::entryId, Function.identity()));
    }
}
