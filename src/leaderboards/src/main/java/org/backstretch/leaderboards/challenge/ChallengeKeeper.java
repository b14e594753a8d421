package org.backstretch.leaderboards.challenge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.ChallengeBook;
import org.backstretch.leaderboards.fact.ChallengeFacts;
import org.backstretch.leaderboards.fact.Touched;
import org.jboss.logging.Logger;

/** Keeps the boards of all challenges. */
public final class ChallengeKeeper implements Keeper {
    private static final Logger LOG = Logger.getLogger(ChallengeKeeper.class);
    private static final String MEMBERS = "1-members";
    private static final String TEAMS = "2-teams";

    private final ChallengeBook book;
    private final Map<UUID, Groups> groups = new HashMap<>();

    private record Groups(Group<Scorer> members, Group<Scorer> teams) {
        static Groups of(UUID challenge) {
            return new Groups(
                    new Group<>(challenge.toString(), MEMBERS, Scorer.ORDER),
                    new Group<>(challenge.toString(), TEAMS, Scorer.ORDER));
        }
    }

    public ChallengeKeeper(ChallengeBook book) {
        this.book = book;
    }

    @Override
    public void follow(Touched touched, Consumer<Part> changed) {
        var challenges = new HashSet<>(touched.challenges());
        challenges.addAll(touched.members().keySet());
        challenges.addAll(touched.teams().keySet());
        challenges.forEach(challenge -> follow(challenge, changed));
    }

    private void follow(UUID challenge, Consumer<Part> changed) {
        try {
            book.challenge(challenge)
                    .ifPresentOrElse(facts -> derive(challenge, facts, changed), () -> end(challenge, changed));
        } catch (RuntimeException e) {
            groups.remove(challenge);
            LOG.errorf(
                    e,
                    "Boards cannot be derived and stay as they were: challenge=%s reason=%s",
                    challenge,
                    e.getMessage());
        }
    }

    private void derive(UUID challenge, ChallengeFacts facts, Consumer<Part> changed) {
        var group = groups.computeIfAbsent(challenge, Groups::of);
        ChallengeBoards.derive(facts, group.members(), group.teams());
        changed.accept(group.members().publish());
        changed.accept(group.teams().publish());
    }

    private void end(UUID challenge, Consumer<Part> changed) {
        groups.remove(challenge);
        changed.accept(Part.none(challenge.toString(), MEMBERS));
        changed.accept(Part.none(challenge.toString(), TEAMS));
    }
}
