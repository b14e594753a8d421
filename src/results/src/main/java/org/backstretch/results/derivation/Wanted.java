package org.backstretch.results.derivation;

import java.util.Collection;
import java.util.UUID;

/** Whose results are derived, as the beginning of a statement: {@code with wanted as (select ... as id)}. */
record Wanted(String sql, Object... parameters) {
    private static final String WITH_DEAD_HEATS = """
            with wanted as (
                select unnest(?) as id
                union
                select other.entry_id from dead_heat_member one join dead_heat_member other using (dead_heat_id)
                where one.entry_id = any(?))
            """;

    private static final String STAMPED = """
            with stamped as (
                select s.entry_id as id
                from unnest(?, ?, ?) as sent(race, device, sequence)
                join crossing c on c.device = sent.device and c.sequence = sent.sequence
                join crossing_state s on s.crossing_id = c.id and s.race_id = sent.race
                where s.entry_id is not null),
            wanted as (
                select id from stamped
                union
                select other.entry_id from stamped
                join dead_heat_member one on one.entry_id = stamped.id
                join dead_heat_member other using (dead_heat_id))
            """;

    private static final String EVERYBODY = "with wanted as (select id from known_entry where race_id = ?)\n";

    /** These entries, and everybody in a dead heat with one of them. */
    static Wanted these(Collection<UUID> entries) {
        var ids = entries.toArray(UUID[]::new);
        return new Wanted(WITH_DEAD_HEATS, ids, ids);
    }

    /** Whoever has one of these crossings in the race it was sent to, and everybody in a dead heat with them. */
    static Wanted stamped(Collection<Stamped> crossings) {
        return new Wanted(
                STAMPED,
                crossings.stream().map(Stamped::race).toArray(UUID[]::new),
                crossings.stream().map(Stamped::device).toArray(UUID[]::new),
                crossings.stream().map(Stamped::sequence).toArray(Long[]::new));
    }

    static Wanted everybodyIn(UUID race) {
        return new Wanted(EVERYBODY, race);
    }

    String with(String statement) {
        return sql + statement;
    }
}
