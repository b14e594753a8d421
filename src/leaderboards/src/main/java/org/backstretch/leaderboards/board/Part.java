package org.backstretch.leaderboards.board;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a group has published: its boards of one moment; never changes. A successor costs little more than its changes. */
public final class Part {
    private final String owner;
    private final String name;
    private final Set<UUID> insiders;

    /** Where a board stands in the order in which they are offered; shared by all moments. */
    private final Map<String, Integer> slots;

    private final @Nullable Board[] boards;
    private final int count;

    private Part(String owner, String name, Set<UUID> insiders, Map<String, Integer> slots, @Nullable Board[] boards) {
        this.owner = owner;
        this.name = name;
        this.insiders = insiders;
        this.slots = slots;
        this.boards = boards;
        this.count = count(boards);
    }

    private static int count(@Nullable Board[] boards) {
        int count = 0;
        for (var board : boards) {
            if (board != null) {
                count++;
            }
        }
        return count;
    }

    /** Without boards: what is published of a group that is no more. */
    public static Part none(String owner, String name) {
        return of(owner, name, List.of(), Set.of());
    }

    static Part of(String owner, String name, List<Heading> headings, Set<UUID> insiders) {
        var slots = new HashMap<String, Integer>();
        headings.forEach(heading -> slots.put(heading.id(), slots.size()));
        return new Part(owner, name, insiders, slots, new Board[slots.size()]);
    }

    Part next(Consumer<@Nullable Board[]> change) {
        var next = boards.clone();
        change.accept(next);
        return new Part(owner, name, insiders, slots, next);
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** Accounts that may read what is not for the public. */
    public Set<UUID> insiders() {
        return insiders;
    }

    /** How many boards there are. */
    public int count() {
        return count;
    }

    /** In the order in which they are offered. */
    public Stream<Board> boards() {
        return Arrays.stream(boards).filter(Objects::nonNull);
    }

    public Optional<Board> board(String id) {
        return Optional.ofNullable(slots.get(id)).map(slot -> boards[slot]);
    }
}
