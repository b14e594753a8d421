package org.backstretch.results.judge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.KnownRace;

/** Photos of judges, one a report. They show people: only officials see them. Whoever changes one owns the race. */
@ApplicationScoped
class Photos {
    /** Of all photos of an event: they are in its file, and that must stay small enough to be opened. */
    private static final long MOST_BYTES = 24L << 20;

    private static final String OTHERS = """
            select coalesce(sum(length(p.jpeg)), 0) as bytes
            from infringement_photo p join known_race r on r.id = p.race_id
            where r.event_id = ? and p.infringement_id <> ?""";

    private final Database database;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Photos(Database database, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Photo of(Report report) {
        return find(report).orElseThrow(() -> new NotHere("photo of report", report.id()));
    }

    private Optional<Photo> find(Report report) {
        return database.find(
                "select jpeg, width, height from infringement_photo where race_id = ? and infringement_id = ?",
                row -> new Photo(row.bytes("jpeg"), (int) row.number("width"), (int) row.number("height")),
                report.raceId(),
                report.id());
    }

    /** In place of the one before it, if there is one. */
    void put(KnownRace race, Report report, Photo photo) {
        refuseTooMany(race, report, photo);
        var before = find(report).map(Photo::size);
        database.update(
                """
                insert into infringement_photo (race_id, infringement_id, width, height, jpeg, sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (race_id, infringement_id) do update
                set width = excluded.width, height = excluded.height, jpeg = excluded.jpeg, sent_at = excluded.sent_at,
                    sent_by = excluded.sent_by""",
                race.id(),
                report.id(),
                photo.width(),
                photo.height(),
                photo.jpeg(),
                clock.instant(),
                caller.account());
        write(race, report, before, Optional.of(photo.size()));
    }

    private void refuseTooMany(KnownRace race, Report report, Photo photo) {
        var others = database.find(
                        OTHERS, row -> row.number("bytes"), race.event().id(), report.id())
                .orElse(0L);
        if (others + photo.jpeg().length > MOST_BYTES) {
            throw new PhotosFull();
        }
    }

    /** Removed again it stays so. */
    void remove(KnownRace race, Report report) {
        var before = find(report).map(Photo::size);
        if (database.update(
                        "delete from infringement_photo where race_id = ? and infringement_id = ?",
                        race.id(),
                        report.id())
                > 0) {
            write(race, report, before, Optional.empty());
        }
    }

    private void write(KnownRace race, Report report, Optional<String> was, Optional<String> became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                report.id(),
                "infringement-photo",
                was,
                became,
                Optional.empty()));
    }
}
