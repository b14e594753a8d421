package org.backstretch.leaderboards.challenge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.ChallengeBook;
import org.backstretch.leaderboards.fact.Touched;
import org.jboss.logging.Logger;

/** Keeps the boards of all challenges. */
public final class ChallengeKeeper implements Keeper {
    private static final Logger LOG = Logger.getLogger(ChallengeKeeper.class);

    private final ChallengeBook book;
    private final Map<UUID, ChallengeGroup> groups = new HashMap<>();

    public ChallengeKeeper(ChallengeBook book) {
        this.book = book;
    }

    @Override
    public void follow(Touched touched, Consumer<Part> changed) {
        var challenges = new HashSet<>(touched.challenges());
        challenges.addAll(touched.members().keySet());
        challenges.addAll(touched.teams().keySet());
        challenges.forEach(challenge -> follow(challenge, touched, changed));
    }

    /** One challenge that cannot be derived must not stop all the others: its boards stay as they were until it can. */
    private void follow(UUID challenge, Touched touched, Consumer<Part> changed) {
        try {
            book.challenge(challenge)
                    .ifPresentOrElse(fact -> follow(fact, touched, changed), () -> end(challenge, changed));
        } catch (RuntimeException e) {
            // Half of it may be applied: next time it begins from nothing.
            groups.remove(challenge);
            LOG.errorf(
                    e,
                    "Boards cannot be derived and stay as they were: challenge=%s reason=%s",
                    challenge,
                    e.getMessage());
        }
    }

    private void follow(ChallengeFact fact, Touched touched, Consumer<Part> changed) {
        var id = fact.id();
        boolean whole = touched.challenges().contains(id) || !groups.containsKey(id);
        var group = groups.computeIfAbsent(id, any -> new ChallengeGroup(book, fact));
        if (whole) {
            group.deriveWhole(fact);
        } else {
            group.derive(
                    touched.members().getOrDefault(id, Set.of()),
                    touched.teams().getOrDefault(id, Set.of()));
        }
        group.publish(changed);
    }

    private void end(UUID challenge, Consumer<Part> changed) {
        var group = groups.remove(challenge);
        if (group != null) {
            group.end(changed);
        }
    }
}
