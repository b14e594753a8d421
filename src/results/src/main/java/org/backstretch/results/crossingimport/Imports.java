package org.backstretch.results.crossingimport;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.format.Format;
import org.backstretch.results.projection.KnownRace;

/** What was sent, kept for ever. */
@ApplicationScoped
class Imports {
    private static final String QUERY = """
            select i.*, c.confirmed_at, c.confirmed_by, c.added
            from crossing_import i left join crossing_import_confirmation c on c.import_id = i.id where\s""";

    /** What was sent in a rehearsal is hidden with it. */
    private static final String FILES =
            "i.race_id = ? and i.via = 'FILE' and (i.rehearsal is null or not is_hidden(i.rehearsal))";

    private static final TypeReference<Settings> SETTINGS = new TypeReference<>() {};

    private final Database database;
    private final Clock clock;

    Imports(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The same bytes, to be read in the same way, are kept once. Answers the import they are. */
    UUID keep(KnownRace race, Via via, Settings settings, Format format, byte[] content, String by) {
        var digest = digest(via, settings, content);
        var rehearsal = race.rehearsal().orElse(null);
        database.update(
                """
                insert into crossing_import (id, race_id, rehearsal, via, digest, format, settings, content, sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                on conflict (race_id, digest, rehearsal) do nothing""",
                Ids.next(),
                race.id(),
                rehearsal,
                via,
                digest,
                format,
                Json.of(settings),
                content,
                clock.instant(),
                by);
        return database.find("""
                        select id from crossing_import
                        where race_id = ? and digest = ? and rehearsal is not distinct from ?::uuid""", row -> row.id("id"), race.id(), digest, rehearsal)
                .orElseThrow();
    }

    private static String digest(Via via, Settings settings, byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((via + Json.of(settings).text()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Sent get(UUID race, UUID id) {
        return database.find(QUERY + FILES + " and i.id = ?", Imports::sent, race, id)
                .orElseThrow(() -> new NotHere("import", id));
    }

    long count(UUID race) {
        return database.find(
                        "select count(*) as files from crossing_import i where " + FILES,
                        row -> row.number("files"),
                        race)
                .orElseThrow();
    }

    /** The newest first. */
    List<Sent> of(UUID race, PageRequest page) {
        return database.query(
                QUERY + FILES + " order by i.sent_at desc, i.id desc limit ? offset ?",
                Imports::sent,
                race,
                page.size(),
                (long) page.page() * page.size());
    }

    /** A file may be confirmed again, for what could not be taken before; who did it last is kept. */
    void confirm(Sent sent, String by, int added) {
        database.update("""
                insert into crossing_import_confirmation (import_id, confirmed_at, confirmed_by, added)
                values (?, ?, ?, ?)
                on conflict (import_id) do update
                set confirmed_at = excluded.confirmed_at, confirmed_by = excluded.confirmed_by,
                    added = crossing_import_confirmation.added + excluded.added
                where excluded.added > 0""", sent.id(), clock.instant(), by, added);
    }

    private static Sent sent(Row row) throws SQLException {
        var confirmed = row.instantIfAny("confirmed_at");
        return new Sent(
                row.id("id"),
                row.choice("format", Format.class),
                new Json(row.text("settings")).read(SETTINGS),
                row.bytes("content"),
                row.instant("sent_at"),
                row.text("sent_by"),
                confirmed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sent.Confirmed(
                                confirmed.get(), row.text("confirmed_by"), (int) row.number("added"))));
    }
}
