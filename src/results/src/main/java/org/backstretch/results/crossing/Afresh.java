package org.backstretch.results.crossing;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Bibs;

/** Finds out again whose crossings are whose, as if they had just come in: after a ruling, an amendment, a chip list. */
@ApplicationScoped
public class Afresh {
    /** What was stamped, or the latest that its device said of it, until an official or an alignment has spoken. */
    private static final String WORD_OF_DEVICE = """
            update crossing_state s
            set bib = case when s.assigned_by is not null or s.aligned then s.bib
                           when said.bib is not null then nullif(said.bib, '')
                           else coalesce(c.bib, worn.bib) end,
                undone = s.assigned_by is null and coalesce(taken.undone, false)
            from crossing c
            join known_race r on r.id = c.race_id
            left join chip worn on worn.event_id = r.event_id and worn.chip = c.chip
            left join lateral (
                select a.bib from amendment a
                where a.device = c.device and a.crossing_sequence = c.sequence and a.bib is not null
                order by a.sequence desc limit 1) said on true
            left join lateral (
                select a.undone from amendment a
                where a.device = c.device and a.crossing_sequence = c.sequence and a.undone is not null
                order by a.sequence desc limit 1) taken on true
            where c.id = s.crossing_id and s.crossing_id = any(?)""";

    private static final String AFRESH = """
            update crossing_state s
            set entry_id = null, doubt = null,
                state = case when s.dismissed_by is not null or s.undone then 'DISMISSED'
                             else fresh_state(s.bib, c.chip, s.quarantined and not s.accepted) end,
                reason = case when s.dismissed_by is not null then s.dismissal
                              when s.undone then 'Undone at the line.'
                              else state_reason(fresh_state(s.bib, c.chip, s.quarantined and not s.accepted), c.point) end
            from crossing c
            where c.id = s.crossing_id and s.crossing_id = any(?)""";

    private record Owned(Optional<UUID> entry, Optional<String> bib) {}

    private final Database database;
    private final Bibs bibs;

    Afresh(Database database, Bibs bibs) {
        this.database = database;
        this.bibs = bibs;
    }

    /** With the race locked; answers whom that touches, to be derived next. */
    public Set<UUID> find(UUID race, Collection<UUID> crossings) {
        var ids = crossings.toArray(UUID[]::new);
        var before = owned(ids);
        database.update(WORD_OF_DEVICE, (Object) ids);
        database.update(AFRESH, (Object) ids);
        var touched = new HashSet<UUID>(entries(before));
        touched.addAll(bibs.resolve(race, concerned(before, owned(ids))));
        return touched;
    }

    private Collection<Owned> owned(UUID[] ids) {
        return database.query(
                "select distinct entry_id, bib from crossing_state where crossing_id = any(?)",
                row -> new Owned(row.idIfAny("entry_id"), row.textIfAny("bib")),
                (Object) ids);
    }

    private static Set<UUID> entries(Collection<Owned> owned) {
        return owned.stream().flatMap(each -> each.entry().stream()).collect(toSet());
    }

    private static Set<String> concerned(Collection<Owned> before, Collection<Owned> now) {
        var all = new HashSet<Owned>(before);
        all.addAll(now);
        return all.stream().flatMap(each -> each.bib().stream()).collect(toSet());
    }
}
