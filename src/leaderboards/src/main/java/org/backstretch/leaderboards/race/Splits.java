package org.backstretch.leaderboards.race;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.athletics.Direction;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Part;

/** The boards of the points on the course of a race, of its laps and legs: each has an order of its own, so each is a group. */
final class Splits {
    private final UUID race;
    private final List<Point> points = new ArrayList<>();

    /** Points that the race had and has no more; to be told once. */
    private final List<String> gone = new ArrayList<>();

    private record Point(CoursePoint point, String part, Group<SplitRow> group) {}

    Splits(UUID race) {
        this.race = race;
    }

    /** The points of the course; every runner is to be taken anew if they are different. */
    void declare(List<CoursePoint> course) {
        if (course.equals(points.stream().map(Point::point).toList())) {
            return;
        }
        points.forEach(point -> gone.add(point.part()));
        points.clear();
        course.forEach(each -> points.add(point(each)));
        points.forEach(point -> gone.remove(point.part()));
    }

    /** The number keeps the order of the course. */
    private Point point(CoursePoint point) {
        var part = "split-%04d".formatted(points.size());
        return new Point(point, part, new Group<>(race.toString(), part, SplitRow.ORDER));
    }

    /** Who was disqualified is taken out here too. */
    void take(UUID id, Optional<Runner> runner) {
        for (var point : points) {
            runner.filter(each -> !each.isDisqualified())
                    .flatMap(each -> passing(each, point))
                    .ifPresentOrElse(
                            row -> point.group()
                                    .put(
                                            row,
                                            List.of(Views.split(
                                                    row.runner().entry().direction(),
                                                    point.point().code()))),
                            () -> point.group().remove(id));
        }
    }

    private static Optional<SplitRow> passing(Runner runner, Point point) {
        return Optional.ofNullable(runner.result())
                .flatMap(point.point()::millis)
                .map(millis -> new SplitRow(runner, millis));
    }

    void show(RaceHeadings headings, Collection<Direction> directions, Collection<UUID> insiders) {
        points.forEach(point -> point.group().declare(headings.ofPoint(point.point(), directions), insiders));
    }

    void publish(Consumer<Part> changed) {
        gone.forEach(part -> changed.accept(Part.none(race.toString(), part)));
        gone.clear();
        points.forEach(point -> changed.accept(point.group().publish()));
    }

    void end(Consumer<Part> changed) {
        declare(List.of());
        publish(changed);
    }
}
