package org.backstretch.leaderboards.race;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.RaceBook;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.backstretch.leaderboards.mark.MarkBook;

/** The boards of one race. What is said of one entry changes that entry's row, and those of who shares its dead heat. */
final class RaceGroup {
    static final String NAME = "";

    private final RaceBook book;
    private final MarkBook marks;
    private final UUID race;
    private final Group<Runner> group;
    private final DeadHeats heats = new DeadHeats();
    private final RaceViews views;
    private final Splits splits;
    private final NetCategories nets;
    private final Teams teams;
    private final Set<UUID> clubs = new HashSet<>();
    private List<Direction> directions = List.of();
    private boolean headingsStale = true;

    RaceGroup(RaceBook book, MarkBook marks, UUID race) {
        this.book = book;
        this.marks = marks;
        this.race = race;
        this.group = new Group<>(race.toString(), NAME, Runner.ORDER);
        this.views = new RaceViews(group);
        this.splits = new Splits(race);
        this.nets = new NetCategories(race);
        this.teams = new Teams(book, race);
    }

    /** Makes every row anew; costs updates only where something is different. */
    void deriveWhole(RaceFacts facts) {
        headingsStale = true;
        var entries = book.entries(race);
        var here = entries.stream().map(EntryFact::id).collect(toSet());
        group.rows()
                .map(Runner::id)
                .filter(id -> !here.contains(id))
                .toList()
                .forEach(id -> take(id, Optional.empty()));
        splits.declare(CoursePoint.of(facts.race()));
        var course = Course.of(facts.race());
        entries.forEach(entry -> take(entry.id(), runner(entry, course)));
    }

    void derive(Collection<UUID> entries, RaceFacts facts) {
        var course = Course.of(facts.race());
        entries.forEach(id -> take(id, book.entry(race, id).flatMap(entry -> runner(entry, course))));
    }

    void headingsChanged() {
        headingsStale = true;
    }

    /** As they are, wherever a dead heat lets them stand. */
    private Stream<Runner> runners(RaceFacts facts) {
        var course = Course.of(facts.race());
        return book.entries(race).stream().flatMap(entry -> runner(entry, course).stream());
    }

    private Optional<Runner> runner(EntryFact entry, Course course) {
        var club = book.club(entry.clubId()).map(ClubFact::name);
        return Optional.of(Runner.of(entry, club, book.result(race, entry.id()), marks.tags(entry.id()), course))
                .filter(Runner::isOnTheList);
    }

    private void take(UUID id, Optional<Runner> runner) {
        var left = Optional.ofNullable(group.get(id)).flatMap(DeadHeats.Heat::of);
        var joined = runner.flatMap(DeadHeats.Heat::of);
        if (runner.isEmpty()) {
            group.remove(id);
        } else if (joined.isEmpty()) {
            put(runner.get());
        }
        if (!left.equals(joined)) {
            left.ifPresent(heat -> heats.leave(heat, id));
            joined.ifPresent(heat -> heats.join(heat, id));
            left.ifPresent(heat -> standTogether(heat, runner));
        }
        joined.ifPresent(heat -> standTogether(heat, runner));
        splits.take(id, runner);
        nets.take(id, runner);
    }

    private void put(Runner runner) {
        var club = runner.entry().clubId();
        var before = group.get(runner.id());
        group.put(runner, views.of(runner.entry()));
        // Also of a club that was here before: while nobody ran for it, its name may have come or changed.
        if (club != null && (before == null || !club.equals(before.entry().clubId()))) {
            clubs.add(club);
            headingsStale = true;
        }
    }

    /**
     * Nobody may stand between the members of a dead heat: all stand where the first of their direction crossed.
     *
     * @param now one of them as they are now, whatever their row says
     */
    private void standTogether(DeadHeats.Heat heat, Optional<Runner> now) {
        var members = heats.of(heat);
        if (members.size() == 1 && now.isPresent() && members.contains(now.get().id())) {
            put(now.get());
            return;
        }
        var runners = members.stream()
                .flatMap(id ->
                        now
                                .filter(runner -> runner.id().equals(id))
                                .or(() -> Optional.ofNullable(group.get(id)))
                                .stream())
                .toList();
        runners.stream()
                .flatMap(runner -> runner.crossing().stream())
                .min(Placing.AT_THE_LINE)
                .ifPresent(first -> runners.forEach(runner -> put(runner.at(first))));
    }

    /** @param changed is told what may be different now */
    void publish(RaceFacts facts, Consumer<Part> changed) {
        var facing = directions(facts);
        var turned = nets.turn(facts, () -> runners(facts));
        if (turned || headingsStale || !facing.equals(directions)) {
            var headings = new RaceHeadings(facts);
            var insiders = RaceHeadings.insiders(facts.event());
            var categories = headings.ofCategories(facing);
            group.declare(
                    headings.ofEverybody(
                            facing,
                            nets.isShown() ? List.of() : categories,
                            clubs.stream().flatMap(id -> book.club(id).stream()).toList()),
                    insiders);
            nets.show(categories, insiders);
            splits.show(headings, facing, insiders);
            directions = facing;
            headingsStale = false;
        }
        var published = group.publish();
        changed.accept(published);
        nets.publish(changed);
        splits.publish(changed);
        teams.publish(facts, facing, published, changed);
    }

    /** Those of the race, then any in which somebody was entered before the race changed. */
    private List<Direction> directions(RaceFacts facts) {
        var entered = Arrays.stream(Direction.values()).filter(each -> group.size(Views.overall(each)) > 0);
        return Stream.concat(facts.race().directions().stream(), entered)
                .distinct()
                .toList();
    }

    void end(Consumer<Part> changed) {
        changed.accept(Part.none(race.toString(), NAME));
        nets.end(changed);
        splits.end(changed);
        teams.end(changed);
    }
}
