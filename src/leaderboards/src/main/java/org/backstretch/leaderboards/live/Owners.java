package org.backstretch.leaderboards.live;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All groups by their owner; never changes. A successor copies the drawers of what changed, not everything. */
final class Owners {
    private static final int DRAWERS = 1 << 10;

    static final Owners NONE = none();

    private final Map<String, BoardGroup>[] drawers;

    private Owners(Map<String, BoardGroup>[] drawers) {
        this.drawers = drawers;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // only such maps are ever put in
    private static Owners none() {
        var drawers = new Map[DRAWERS];
        Arrays.fill(drawers, Map.of());
        return new Owners(drawers);
    }

    private static int drawer(String owner) {
        int hash = owner.hashCode();
        return (hash ^ (hash >>> 16)) & (DRAWERS - 1);
    }

    Optional<BoardGroup> get(String owner) {
        return Optional.ofNullable(drawers[drawer(owner)].get(owner));
    }

    /** @param changed by owner; those without boards go */
    Owners with(Map<String, BoardGroup> changed) {
        var next = drawers.clone();
        changed.forEach((owner, group) -> {
            int at = drawer(owner);
            if (next[at] == drawers[at]) {
                next[at] = new HashMap<>(drawers[at]);
            }
            if (group.count() == 0) {
                next[at].remove(owner);
            } else {
                next[at].put(owner, group);
            }
        });
        return new Owners(next);
    }

    Stream<BoardGroup> all() {
        return Arrays.stream(drawers).flatMap(drawer -> drawer.values().stream());
    }
}
