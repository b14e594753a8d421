package org.backstretch.leaderboards.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.leaderboards.fact.Facts;
import org.backstretch.leaderboards.fact.Touched;
import org.jboss.logging.Logger;

/**
 * Turns facts into boards. What comes out depends on what went in, never on its order or on how it was cut into batches.
 * For one thread.
 */
public final class Fold {
    private static final Logger LOG = Logger.getLogger(Fold.class);

    private final Facts facts = new Facts();
    private final Map<UUID, Long> waiting = new HashMap<>();
    private Touched touched = new Touched();
    private Boards boards;

    /** @param moment of the last boards published before; these go on from there */
    public Fold(long moment) {
        this.boards = Boards.none(moment);
    }

    public void apply(Fact fact) {
        facts.apply(fact, touched);
    }

    /** @see Facts#purge */
    public void purge(FactType type, UUID id, long revision) {
        facts.purge(type, id, revision, touched);
    }

    /**
     * The boards after everything applied so far. Only races and challenges that something was said about are derived.
     *
     * @param offsets how far the topics have been read
     */
    public Boards boards(SortedMap<String, Long> offsets) {
        var changed = new HashMap<UUID, Optional<BoardGroup>>();
        touched.eachRace(race -> {
            derive(race, changed, () -> facts.race(race).map(RaceBoards::of));
            waiting.put(race, facts.waitingForRace(race));
        });
        touched.eachChallenge(challenge -> {
            derive(challenge, changed, () -> facts.challenge(challenge).map(ChallengeBoards::of));
            waiting.put(challenge, facts.waitingForChallenge(challenge));
        });
        waiting.values().removeIf(count -> count == 0);
        touched = new Touched();
        boards = boards.next(changed, offsets);
        return boards;
    }

    /** One race that cannot be derived must not stop all the others: its boards stay as they were. */
    private static void derive(
            UUID owner, Map<UUID, Optional<BoardGroup>> changed, Supplier<Optional<BoardGroup>> derivation) {
        try {
            changed.put(owner, derivation.get());
        } catch (RuntimeException e) {
            LOG.errorf(e, "Boards cannot be derived and stay as they were: owner=%s reason=%s", owner, e.getMessage());
        }
    }

    /** How many facts wait for what they refer to, or for the rest of their derivation. */
    public long waiting() {
        return waiting.values().stream().mapToLong(Long::longValue).sum();
    }
}
