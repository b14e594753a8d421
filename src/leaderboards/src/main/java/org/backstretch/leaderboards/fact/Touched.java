package org.backstretch.leaderboards.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What boards may look different after some facts, and of whom. */
public final class Touched {
    /** Beyond this it is cheaper to look at a whole race than at each of those touched. */
    private static final int MANY = 4_000;

    /** A challenge may have a million members: only at the start are so many touched that all may as well be. */
    private static final int MANY_MEMBERS = 100_000;

    private final Set<UUID> races = new HashSet<>();
    private final Set<UUID> headings = new HashSet<>();
    private final Map<UUID, Set<UUID>> entries = new HashMap<>();
    private final Set<UUID> challenges = new HashSet<>();
    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Map<UUID, Set<UUID>> teams = new HashMap<>();
    private final Set<UUID> series = new HashSet<>();
    private final Set<UUID> claimed = new HashSet<>();

    void races(Stream<UUID> ids) {
        ids.forEach(races::add);
    }

    void headings(Stream<UUID> ids) {
        ids.forEach(headings::add);
    }

    /** Also for whoever derives something from facts that the entry's row tells. */
    public void entry(UUID race, UUID entry) {
        add(entries, races, race, entry, MANY);
    }

    void challenges(Stream<UUID> ids) {
        ids.forEach(challenges::add);
    }

    void member(UUID challenge, UUID person) {
        add(members, challenges, challenge, person, MANY_MEMBERS);
    }

    void team(UUID challenge, UUID team) {
        add(teams, challenges, challenge, team, MANY);
    }

    void series(Stream<UUID> ids) {
        ids.forEach(series::add);
    }

    void claimed(UUID entry) {
        claimed.add(entry);
    }

    private static void add(Map<UUID, Set<UUID>> some, Set<UUID> whole, UUID owner, UUID one, int many) {
        if (whole.contains(owner)) {
            return;
        }
        var touched = some.computeIfAbsent(owner, any -> new HashSet<>());
        touched.add(one);
        if (touched.size() > many) {
            some.remove(owner);
            whole.add(owner);
        }
    }

    /** Races of which everything may be different. */
    public Set<UUID> races() {
        return races;
    }

    /** Races of which only the stage, the names of boards or who may see them may be different. */
    public Set<UUID> headings() {
        return headings;
    }

    /** Entries that may be different, by race; some of {@link #races()} may be among these. */
    public Map<UUID, Set<UUID>> entries() {
        return entries;
    }

    /** Challenges of which everything may be different. */
    public Set<UUID> challenges() {
        return challenges;
    }

    /** People whose runs, name, club or membership may be different, by challenge. */
    public Map<UUID, Set<UUID>> members() {
        return members;
    }

    /** Teams that may be different apart from what their members run, by challenge. */
    public Map<UUID, Set<UUID>> teams() {
        return teams;
    }

    /** Entries whose marks are records, or are none, as far as claims decide. */
    public Set<UUID> claimed() {
        return claimed;
    }

    /** Series whose rules or races may be different. */
    public Set<UUID> series() {
        return series;
    }
}
