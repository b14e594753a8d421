package org.backstretch.results.publication;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Line;
import org.backstretch.results.resultlist.ResultList;

/** What printed lists say. Names are those of now: a runner who is anonymous today is so in old lists too. */
@ApplicationScoped
public class PrintedLists {
    private final ResultList list;

    PrintedLists(ResultList list) {
        this.list = list;
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
                .map(row -> row.shown(Objects.requireNonNull(now.get(row.entryId()))))
                .toList();
    }

    private Map<UUID, Line> byEntry(KnownRace race) {
        return list.everybody(race).stream().collect(toMap(Line::entryId, Function.identity()));
    }
}
