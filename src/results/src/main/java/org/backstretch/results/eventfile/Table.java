package org.backstretch.results.eventfile;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * A table of which the rows of an event are in its file, whole and under the names of their columns.
 *
 * @param owned which rows {@code t} are those of the {@code event} and its {@code races}
 * @param order in which they stand, the same each time
 * @param withheld columns that leave no installation
 * @param own columns that are another installation's own, as expressions of the row {@code r} that was there
 */
record Table(String name, String owned, String order, List<String> withheld, Map<String, String> own) {
    /** Before every statement about the rows of an event, whose id is its one parameter. */
    static final String SCOPE = """
            with event as (select ?::uuid as id),
                 races as (select id from known_race where event_id = (select id from event))
            """;

    static Table ofRaces(String name, String order) {
        return new Table(name, "t.race_id in (table races)", order, List.of(), Map.of());
    }

    static Table ofEvent(String name, String order) {
        return new Table(name, "t.event_id = (table event)", order, List.of(), Map.of());
    }

    static Table of(String name, String owned, String order) {
        return new Table(name, owned, order, List.of(), Map.of());
    }

    Table without(String... columns) {
        return new Table(name, owned, order, List.of(columns), own);
    }

    Table withOwn(Map<String, String> expressions) {
        return new Table(name, owned, order, withheld, expressions);
    }

    String part() {
        return "results/" + name + ".jsonl";
    }

    String selection() {
        var left = withheld.stream().map("'%s'"::formatted).collect(joining(", "));
        return SCOPE
                + "select (to_jsonb(t) - array[%s]::text[])::text as row from %s t where %s order by %s"
                        .formatted(left, name, owned, order);
    }

    /** Which of its rows are an event's, as a query of whatever is asked of them. */
    String asked(String what, String condition) {
        return SCOPE + "select %s from %s t where (%s) and (%s)".formatted(what, name, owned, condition);
    }
}
