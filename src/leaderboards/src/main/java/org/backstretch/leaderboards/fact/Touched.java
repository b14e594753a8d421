package org.backstretch.leaderboards.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The races and challenges whose boards may look different after some facts. */
public final class Touched {
    private final Set<UUID> races = new HashSet<>();
    private final Set<UUID> challenges = new HashSet<>();

    void races(Stream<UUID> ids) {
        ids.forEach(races::add);
    }

    void challenges(Stream<UUID> ids) {
        ids.forEach(challenges::add);
    }

    public void eachRace(Consumer<UUID> action) {
        races.forEach(action);
    }

    public void eachChallenge(Consumer<UUID> action) {
        challenges.forEach(action);
    }

    public boolean isEmpty() {
        return races.isEmpty() && challenges.isEmpty();
    }
}
