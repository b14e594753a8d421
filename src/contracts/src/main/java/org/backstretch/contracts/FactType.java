package org.backstretch.contracts;

import java.util.Arrays;
import java.util.Optional;

/** The header {@code type} of a record, the class it is read as, and the topic it travels on. */
public enum FactType {
    EVENT("event", EventFact.class, Topics.EVENTS),
    RACE("race", RaceFact.class, Topics.RACES),
    SERIES("series", SeriesFact.class, Topics.SERIES),
    ENTRY("entry", EntryFact.class, Topics.ENTRIES),
    PERSON("person", PersonFact.class, Topics.PEOPLE),
    CLUB("club", ClubFact.class, Topics.CLUBS),
    TEAM("team", TeamFact.class, Topics.TEAMS),
    CHALLENGE("challenge", ChallengeFact.class, Topics.CHALLENGES),
    MEMBERSHIP("membership", MembershipFact.class, Topics.MEMBERSHIPS),
    RACE_STATE("race-state", RaceStateFact.class, Topics.RACE_STATES),
    RESULT("result", ResultFact.class, Topics.RESULTS),
    PUBLICATION("publication", PublicationFact.class, Topics.PUBLICATIONS),
    RECORD_CLAIM("record-claim", RecordClaimFact.class, Topics.RECORD_CLAIMS),
    ACTIVITY("activity", ActivityFact.class, Topics.ACTIVITIES);

    private final String header;
    private final Class<? extends Fact> shape;
    private final String topic;

    FactType(String header, Class<? extends Fact> shape, String topic) {
        this.header = header;
        this.shape = shape;
        this.topic = topic;
    }

    public String header() {
        return header;
    }

    public Class<? extends Fact> shape() {
        return shape;
    }

    public String topic() {
        return topic;
    }

    /** Empty for a type that a newer service sends and this one does not know yet. */
    public static Optional<FactType> named(String header) {
        return Arrays.stream(values())
                .filter(type -> type.header.equals(header))
                .findFirst();
    }

    public static FactType of(Class<? extends Fact> shape) {
        return Arrays.stream(values())
                .filter(type -> type.shape == shape)
                .findFirst()
                .orElseThrow();
    }
}
