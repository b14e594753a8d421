package org.backstretch.results.round;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.round.Advancement;
import org.backstretch.athletics.round.Qualified;
import org.backstretch.athletics.round.Verdict;
import org.backstretch.results.publication.PrintedLists.Newest;
import org.backstretch.results.round.AdvancementView.DrawView;
import org.backstretch.results.round.AdvancementView.HeatView;
import org.backstretch.results.round.AdvancementView.Line;
import org.backstretch.results.round.AdvancementView.Named;
import org.backstretch.results.round.AdvancementView.Next;
import org.backstretch.results.round.AdvancementView.OpenDrawView;

/** Writes a round down. */
final class RoundSheet {
    private final Round round;
    private final Round.Following following;
    private final Map<UUID, Verdict> verdicts;
    private final Map<UUID, HeatRunner> runners;
    private final int out;
    private final boolean timesWait;

    RoundSheet(Round round) {
        this.round = round;
        this.following = round.following();
        this.verdicts = following.advancement().map(Advancement::verdicts).orElse(List.of()).stream()
                .collect(toMap(Verdict::entryId, Function.identity()));
        this.runners = round.runners().stream().collect(toMap(HeatRunner::entry, Function.identity()));
        this.out = round.out();
        this.timesWait =
                out > 0 && round.led().filter(led -> led.rule().byTime() > 0).isPresent();
    }

    /** @param next the name of the next round, where there is one */
    AdvancementView view(Optional<String> next, Optional<Newest> printed) {
        var advancement = following.advancement();
        return new AdvancementView(
                round.race().id(),
                AdvancementView.Status.of(printed),
                printed.map(Newest::version).orElse(null),
                round.led().map(led -> next(led, next.orElse(""))).orElse(null),
                out,
                round.heats().stream().map(this::heat).toList(),
                advancement.map(Advancement::openDraws).orElse(List.of()).stream()
                        .map(open -> new OpenDrawView(open.places(), named(open.among())))
                        .toList(),
                draws(),
                noTimes().orElse(null),
                following.trouble().orElse(null));
    }

    private static Next next(Led led, String name) {
        return new Next(
                led.next(),
                name,
                led.rule().byPlace(),
                led.rule().byTime(),
                led.rule().lanes());
    }

    private Optional<String> noTimes() {
        return timesWait
                ? Optional.of("not all heats are over: " + out + (out == 1 ? " has" : " have") + " no result yet")
                : following.advancement().flatMap(Advancement::noTimes);
    }

    private HeatView heat(RoundHeat heat) {
        var placed = heat.ranking().stream()
                .map(each -> line(runner(each.finish().id()).orElseThrow(), Optional.of(each)));
        var others = heat.undecided().stream().map(each -> line(each, Optional.empty()));
        return new HeatView(
                heat.number(),
                heat.wave().id(),
                heat.wave().name(),
                heat.wave().plannedStart(),
                heat.method(),
                heat.out(),
                Stream.concat(placed, others).toList());
    }

    private Line line(HeatRunner runner, Optional<Placed> placed) {
        var verdict = Optional.ofNullable(verdicts.get(runner.entry()));
        var who = runner.who();
        return new Line(
                runner.entry(),
                who.bib().orElse(null),
                who.name(),
                who.club().orElse(null),
                who.category().orElse(null),
                runner.lane().orElse(null),
                placed.map(Placed::place).flatMap(RoundSheet::boxed).orElse(null),
                placed.map(Placed::text).orElse(null),
                runner.outcome().orElse(null),
                runner.performance().mark().orElse(null),
                runner.performance().rule().orElse(null),
                verdict.flatMap(Verdict::qualified).map(Qualified::letter).orElse(null),
                verdict.map(each -> why(runner, each)).orElse(null));
    }

    private String why(HeatRunner runner, Verdict verdict) {
        var mayStill = timesWait
                && verdict.qualified().isEmpty()
                && runner.outcome().equals(Optional.of(OutcomeKind.FINISHED));
        return mayStill ? "may still advance by time, when all heats are over" : verdict.why();
    }

    /** The first first. */
    List<DrawView> draws() {
        return round.draws().stream().map(this::draw).toList();
    }

    private DrawView draw(KeptDraw draw) {
        return new DrawView(
                draw.id(),
                named(draw.drawn()),
                draw.seed().orElse(null),
                draw.reason().orElse(null),
                draw.at(),
                draw.replacedAt().orElse(null));
    }

    private List<Named> named(List<UUID> entries) {
        return entries.stream()
                .map(entry -> runner(entry)
                        .map(HeatRunner::who)
                        .map(who -> new Named(entry, who.bib().orElse(null), who.name()))
                        .orElseGet(() -> new Named(entry, null, "Somebody who left the race")))
                .toList();
    }

    private Optional<HeatRunner> runner(UUID entry) {
        return Optional.ofNullable(runners.get(entry));
    }

    private static Optional<Integer> boxed(OptionalInt place) {
        return place.isPresent() ? Optional.of(place.getAsInt()) : Optional.empty();
    }
}
