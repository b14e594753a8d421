package org.backstretch.contracts;

import java.util.List;

/** The topics, named {@code <owner>.<facts>}. All are compacted, keyed by the thing's id, with four partitions. */
public final class Topics {
    public static final String EVENTS = "registration.events";
    public static final String RACES = "registration.races";
    public static final String SERIES = "registration.series";
    public static final String ENTRIES = "registration.entries";
    public static final String PEOPLE = "registration.people";
    public static final String CLUBS = "registration.clubs";
    public static final String TEAMS = "registration.teams";
    public static final String CHALLENGES = "registration.challenges";
    public static final String MEMBERSHIPS = "registration.memberships";

    public static final String RACE_STATES = "results.races";
    public static final String RESULTS = "results.results";
    public static final String PUBLICATIONS = "results.publications";
    public static final String RECORD_CLAIMS = "results.record-claims";
    public static final String ACTIVITIES = "results.activities";

    /** Never changed: a key must stay in its partition for ever. */
    public static final int PARTITIONS = 4;

    public static final List<String> ALL = List.of(
            EVENTS,
            RACES,
            SERIES,
            ENTRIES,
            PEOPLE,
            CLUBS,
            TEAMS,
            CHALLENGES,
            MEMBERSHIPS,
            RACE_STATES,
            RESULTS,
            PUBLICATIONS,
            RECORD_CLAIMS,
            ACTIVITIES);

    private Topics() {}

    /** Where {@code reader} puts what it can never read of {@code topic}. */
    public static String deadLetters(String reader, String topic) {
        return reader + "." + topic + ".dead";
    }

    /** The topic that carries facts of this type. */
    public static String of(Class<? extends Fact> type) {
        return FactType.of(type).topic();
    }
}
