package org.backstretch.athletics.round;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.place.Placing;

/**
 * One round being settled: places first, then times among all others (World Athletics technical rules 20 and 21). Those who tie for
 * the last place all advance if there are lanes, else a draw decides; advancing by a tied place leaves fewer places by time.
 */
final class Qualifying {
    private final Progression progression;
    private final Collection<Draw> draws;
    private final List<List<HeatLine>> heats;
    private final Map<UUID, Verdict> verdicts = new HashMap<>();
    private final List<OpenDraw> openDraws = new ArrayList<>();

    Qualifying(Progression progression, Collection<Heat> heats, Collection<Draw> draws) {
        this.progression = progression;
        this.draws = draws;
        this.heats = heats.stream()
                .sorted(comparingInt(Heat::number))
                .map(HeatLine::of)
                .toList();
        requireSense(heats);
    }

    private void requireSense(Collection<Heat> given) {
        if (given.stream().map(Heat::number).distinct().count() != given.size()) {
            throw new IllegalArgumentException("two heats have one number");
        }
        if (lines().map(HeatLine::id).distinct().count() != lines().count()) {
            throw new IllegalArgumentException("somebody ran in two heats of one round");
        }
        if (progression.advancing(given.size()) > progression.lanes()) {
            throw new IllegalArgumentException(progression.advancing(given.size()) + " advance from " + given.size()
                    + " heats, but the next round has " + progression.lanes() + " lanes");
        }
    }

    Advancement advancement() {
        byPlace();
        Optional<String> noTimes = byTime();
        return new Advancement(lines().map(this::verdict).toList(), openDraws, noTimes);
    }

    private void byPlace() {
        boolean roomForTies = lines().filter(this::isAmongThePlaces).count() <= progression.lanes();
        for (List<HeatLine> heat : heats) {
            List<HeatLine> placed = heat.stream().filter(this::isAmongThePlaces).toList();
            if (roomForTies || placed.size() <= progression.byPlace()) {
                placed.forEach(this::advanceByPlace);
            } else {
                drawForPlace(placed);
            }
        }
    }

    private boolean isAmongThePlaces(HeatLine line) {
        return line.finished() && line.place() <= progression.byPlace();
    }

    private void advanceByPlace(HeatLine line) {
        String why = progression.byPlace() == 1
                ? ", first of the heat"
                : ", among the first " + progression.byPlace() + " of the heat";
        advance(line, Qualified.BY_PLACE, line.text() + why);
    }

    /** The last place of the heat is shared by too many. */
    private void drawForPlace(List<HeatLine> placed) {
        int last = placed.getLast().place();
        List<HeatLine> tied =
                placed.stream().filter(line -> line.place() == last).toList();
        placed.stream().filter(line -> line.place() < last).forEach(this::advanceByPlace);
        settle(tied, progression.byPlace() - (placed.size() - tied.size()), "the last place of the heat");
    }

    /** @return why nobody can advance by time */
    private Optional<String> byTime() {
        long places = progression.byTime() - advancedByTies();
        List<HeatLine> others = lines().filter(line -> line.finished() && !advances(line))
                .sorted(comparingLong(HeatLine::exact))
                .toList();
        if (places <= 0 || others.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> noTimes = whyNoTimes(others);
        if (noTimes.isEmpty()) {
            fastest(others, (int) Math.min(places, others.size()));
        }
        String why = noTimes.isEmpty() ? ", behind those who advance by time" : ", and nobody advances by time";
        others.forEach(line -> verdicts.putIfAbsent(line.id(), stay(line, line.text() + why)));
        return noTimes;
    }

    private Optional<String> whyNoTimes(List<HeatLine> others) {
        if (!openDraws.isEmpty()) {
            return Optional.of("who is left for the places by time depends on a draw that is not on record yet");
        }
        List<String> methods = methods(others);
        return methods.size() > 1
                ? Optional.of("heats were timed by " + String.join(" and ", methods) + ", whose times are not compared")
                : Optional.empty();
    }

    private long advancedByTies() {
        return heats.stream()
                .mapToLong(heat -> heat.stream().filter(this::advances).count() - progression.byPlace())
                .filter(more -> more > 0)
                .sum();
    }

    private static List<String> methods(List<HeatLine> lines) {
        return lines.stream()
                .map(line -> line.heat().method().name())
                .distinct()
                .sorted()
                .toList();
    }

    private void fastest(List<HeatLine> others, int places) {
        long last = others.get(places - 1).exact();
        List<HeatLine> faster =
                others.stream().filter(line -> line.exact() < last).toList();
        List<HeatLine> equal =
                others.stream().filter(line -> line.exact() == last).toList();
        faster.forEach(line -> advance(line, Qualified.BY_TIME, byTimeText(line)));
        int left = places - faster.size();
        // Of equal times in one heat the order at the line decides as it does for places.
        List<HeatLine> tied =
                equal.stream().filter(line -> ahead(line, equal) < left).toList();
        if (tied.size() == left) {
            tied.forEach(line -> advance(line, Qualified.BY_TIME, byTimeText(line)));
        } else if (advanced() + tied.size() <= progression.lanes()) {
            tied.forEach(line -> advance(
                    line, Qualified.BY_TIME, line.text() + ", tied for the last place by time, with lanes for all"));
        } else {
            settle(tied, left, "the last place by time");
        }
    }

    private String byTimeText(HeatLine line) {
        return line.text() + ", among the fastest " + progression.byTime() + " of all others";
    }

    private static long ahead(HeatLine line, List<HeatLine> among) {
        return among.stream().filter(line::isBehind).count();
    }

    private void settle(List<HeatLine> tied, int places, String prize) {
        List<UUID> ids = tied.stream().map(HeatLine::id).sorted(Placing.BY_ID).toList();
        List<Draw> onRecord =
                draws.stream().filter(each -> each.isAmong(ids)).distinct().toList();
        if (onRecord.size() > 1) {
            throw new IllegalArgumentException("lots were drawn twice for " + prize);
        }
        if (onRecord.isEmpty()) {
            openDraws.add(new OpenDraw(ids, places));
            tied.forEach(line -> stays(line, line.text() + ", tied for " + prize + ": a draw must decide"));
            return;
        }
        List<HeatLine> drawn = drawn(tied, onRecord.getFirst(), places);
        drawn.forEach(line -> advance(line, Qualified.BY_DRAW, line.text() + ", drawn for " + prize));
        tied.stream()
                .filter(line -> !drawn.contains(line))
                .forEach(line -> stays(line, line.text() + ", not drawn for " + prize));
    }

    /** In the order of the draw, but nobody before who was ahead in the same heat. */
    private static List<HeatLine> drawn(List<HeatLine> tied, Draw draw, int places) {
        List<HeatLine> waiting = new ArrayList<>(tied);
        waiting.sort(comparingInt(line -> draw.order().indexOf(line.id())));
        List<HeatLine> drawn = new ArrayList<>();
        while (drawn.size() < places) {
            HeatLine next = waiting.stream()
                    .filter(line -> waiting.stream().noneMatch(line::isBehind))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            drawn.add(next);
        }
        return drawn;
    }

    private void advance(HeatLine line, Qualified qualified, String why) {
        verdicts.put(line.id(), new Verdict(line.id(), line.heat().number(), Optional.of(qualified), why));
    }

    private void stays(HeatLine line, String why) {
        verdicts.put(line.id(), stay(line, why));
    }

    private static Verdict stay(HeatLine line, String why) {
        return new Verdict(line.id(), line.heat().number(), Optional.empty(), why);
    }

    private Verdict verdict(HeatLine line) {
        return verdicts.getOrDefault(
                line.id(), stay(line, line.text() + (line.finished() ? ", behind those who advance" : "")));
    }

    private boolean advances(HeatLine line) {
        return verdict(line).qualified().isPresent();
    }

    private long advanced() {
        return lines().filter(this::advances).count();
    }

    private Stream<HeatLine> lines() {
        return heats.stream().flatMap(List::stream);
    }
}
