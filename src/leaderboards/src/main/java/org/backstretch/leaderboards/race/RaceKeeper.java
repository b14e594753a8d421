package org.backstretch.leaderboards.race;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.backstretch.leaderboards.board.Keeper;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.backstretch.leaderboards.fact.Touched;
import org.backstretch.leaderboards.mark.MarkBook;
import org.jboss.logging.Logger;

/** Keeps the boards of all races. */
public final class RaceKeeper implements Keeper {
    private static final Logger LOG = Logger.getLogger(RaceKeeper.class);

    /** From here on races are derived side by side: nothing of one is in another, and the facts stand still meanwhile. */
    private static final int MANY = 16;

    private final RaceBook book;
    private final MarkBook marks;
    private final Map<UUID, RaceGroup> groups = new ConcurrentHashMap<>();

    /** @param marks that have followed what these boards are to follow */
    public RaceKeeper(RaceBook book, MarkBook marks) {
        this.book = book;
        this.marks = marks;
    }

    @Override
    public void follow(Touched touched, Consumer<Part> changed) {
        var races = new HashSet<>(touched.races());
        races.addAll(touched.headings());
        races.addAll(touched.entries().keySet());
        if (races.size() < MANY) {
            races.forEach(race -> follow(race, touched, changed));
        } else {
            var parts = new ConcurrentLinkedQueue<Part>();
            races.parallelStream().forEach(race -> follow(race, touched, parts::add));
            parts.forEach(changed);
        }
    }

    /** One race that cannot be derived must not stop all the others: its boards stay as they were until it can. */
    private void follow(UUID race, Touched touched, Consumer<Part> changed) {
        try {
            book.race(race).ifPresentOrElse(facts -> follow(facts, touched, changed), () -> end(race, changed));
        } catch (RuntimeException e) {
            // Half of it may be applied: next time it begins from nothing.
            groups.remove(race);
            LOG.errorf(e, "Boards cannot be derived and stay as they were: race=%s reason=%s", race, e.getMessage());
        }
    }

    private void follow(RaceFacts facts, Touched touched, Consumer<Part> changed) {
        var race = facts.race().id();
        boolean whole = touched.races().contains(race) || !groups.containsKey(race);
        var group = groups.computeIfAbsent(race, any -> new RaceGroup(book, marks, race));
        if (whole) {
            group.deriveWhole(facts);
        } else {
            group.derive(touched.entries().getOrDefault(race, Set.of()), facts);
        }
        if (touched.headings().contains(race)) {
            group.headingsChanged();
        }
        group.publish(facts, changed);
    }

    private void end(UUID race, Consumer<Part> changed) {
        var group = groups.remove(race);
        if (group != null) {
            group.end(changed);
        }
    }
}
