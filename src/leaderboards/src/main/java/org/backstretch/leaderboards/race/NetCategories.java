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
import org.jspecify.annotations.Nullable;

/**
 * The boards of categories where net times rank them: where the rule set says so, as soon as anybody has one. Until then they are
 * among the boards of everybody, and this group is empty.
 */
final class NetCategories {
    /** Stands where the categories stood: behind everybody, before splits and teams. */
    private static final String NAME = "category";

    private final UUID race;
    private final Set<UUID> crossedMat = new HashSet<>();

    /** Null until they rank: most races have no mat. */
    private @Nullable Group<NetRow> group;

    /** That they rank no more is still to be told. */
    private boolean gone;

    NetCategories(UUID race) {
        this.race = race;
    }

    void take(UUID id, Optional<Runner> runner) {
        if (runner.filter(Runner::crossedMat).isPresent()) {
            crossedMat.add(id);
        } else {
            crossedMat.remove(id);
        }
        var ranked = group;
        if (ranked != null) {
            runner.ifPresentOrElse(each -> put(each, ranked), () -> ranked.remove(id));
        }
    }

    private static void put(Runner runner, Group<NetRow> ranked) {
        var entry = runner.entry();
        if (entry.category() == null) {
            ranked.remove(entry.id());
        } else {
            ranked.put(NetRow.of(runner), List.of(Views.category(entry.direction(), entry.category())));
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
        if (now == isShown()) {
            return false;
        }
        gone = !now;
        group = now ? ranked(runners.get()) : null;
        return true;
    }

    private Group<NetRow> ranked(Stream<Runner> runners) {
        var ranked = new Group<NetRow>(race.toString(), NAME, NetRow.ORDER);
        runners.forEach(each -> put(each, ranked));
        return ranked;
    }

    private static boolean rankByNet(RaceFacts facts) {
        var name = facts.state().map(RaceStateFact::ruleSet).orElse(null);
        return RuleSet.named(name == null ? facts.race().ruleSet() : name)
                .orElse(RuleSet.HOUSE)
                .categoryTime()
                .equals(OfficialTime.NET);
    }

    boolean isShown() {
        return group != null;
    }

    void show(List<Heading> categories, Collection<UUID> insiders) {
        if (group != null) {
            group.declare(categories, insiders);
        }
    }

    void publish(Consumer<Part> changed) {
        if (group != null) {
            changed.accept(group.publish());
        } else if (gone) {
            gone = false;
            end(changed);
        }
    }

    void end(Consumer<Part> changed) {
        changed.accept(Part.none(race.toString(), NAME));
    }
}
