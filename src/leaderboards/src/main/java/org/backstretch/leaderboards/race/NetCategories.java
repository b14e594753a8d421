package org.backstretch.leaderboards.race;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backstretch.athletics.rule.OfficialTime;
import org.backstretch.athletics.rule.RuleSet;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceFacts;

/**
 * The boards of categories where net times rank them: where the rule set says so, as soon as anybody has one. Until then they are
 * among the boards of everybody, and this group is empty.
 */
final class NetCategories {
    /** Stands where the categories stood: behind everybody, before splits and teams. */
    private static final String NAME = "category";

    private final UUID race;
    private final Set<UUID> crossedMat = new HashSet<>();
    private Group<NetRow> group;
    private boolean shown;

    NetCategories(UUID race) {
        this.race = race;
        this.group = empty();
    }

    private Group<NetRow> empty() {
        return new Group<>(race.toString(), NAME, NetRow.ORDER);
    }

    void take(UUID id, Optional<Runner> runner) {
        if (runner.filter(Runner::crossedMat).isPresent()) {
            crossedMat.add(id);
        } else {
            crossedMat.remove(id);
        }
        if (shown) {
            runner.ifPresentOrElse(this::put, () -> group.remove(id));
        }
    }

    private void put(Runner runner) {
        var entry = runner.entry();
        if (entry.category() == null) {
            group.remove(entry.id());
        } else {
            group.put(NetRow.of(runner), List.of(Views.category(entry.direction(), entry.category())));
        }
    }

    /**
     * Whether these boards stand in the place of the usual ones from now on.
     *
     * @param runners everybody of the race, for when they come to stand there
     * @return true if that is otherwise than before
     */
    boolean turn(RaceFacts facts, Supplier<Stream<Runner>> runners) {
        var now = !crossedMat.isEmpty() && rankByNet(facts);
        if (now == shown) {
            return false;
        }
        shown = now;
        group = empty();
        if (now) {
            runners.get().forEach(this::put);
        }
        return true;
    }

    private static boolean rankByNet(RaceFacts facts) {
        var name = facts.state().map(RaceStateFact::ruleSet).orElse(null);
        return RuleSet.named(name == null ? facts.race().ruleSet() : name)
                .orElse(RuleSet.HOUSE)
                .categoryTime()
                .equals(OfficialTime.NET);
    }

    boolean isShown() {
        return shown;
    }

    void show(List<Heading> categories, Collection<UUID> insiders) {
        group.declare(shown ? categories : List.of(), insiders);
    }

    void publish(Consumer<Part> changed) {
        changed.accept(shown ? group.publish() : Part.none(race.toString(), NAME));
    }

    void end(Consumer<Part> changed) {
        changed.accept(Part.none(race.toString(), NAME));
    }
}
