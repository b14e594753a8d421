package org.backstretch.athletics.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.DisciplineKind;
import org.backstretch.athletics.discipline.Disciplines;

/**
 * The fastest backward time of one runner that is known well enough: high or medium confidence in world_bests.csv. Nobody
 * ratifies all of them, hence "best known" and not "record".
 *
 * @param discipline a code of the catalogue
 * @param distance millimetres
 * @param nation three letters; empty where not known
 * @param date as precise as it is known: 2018-07-14, 2018-07, 2018 or empty
 * @param place empty where not known
 * @param confidence high or medium
 */
public record BestKnownMark(
        String discipline,
        Sex sex,
        long distance,
        long millis,
        String athlete,
        String nation,
        String date,
        String place,
        String confidence) {
    private static final Set<String> CREDIBLE = Set.of("high", "medium");
    private static final List<BestKnownMark> ALL = load();

    private static final Comparator<BestKnownMark> BY_SPEED =
            (one, other) -> Long.compare(one.distance * other.millis, other.distance * one.millis);

    /** All that are known well enough, women's and men's, by distance. */
    public static List<BestKnownMark> all() {
        return ALL.stream()
                .sorted(Comparator.comparingLong(BestKnownMark::distance)
                        .thenComparing(BestKnownMark::discipline)
                        .thenComparing(BestKnownMark::sex))
                .toList();
    }

    /** As people read it: 39:20, 2:31.3, 13.17. */
    public String text() {
        return TimeText.exact(millis);
    }

    /**
     * The mark whose speed bounds this distance. Nobody keeps a speed up for longer than the best known at the nearest
     * shorter distance, and whoever is known to have kept one up for longer could do so here: the faster of the two is never
     * too strict, even where the mark in between is a weak one. Distances shorter than all known marks take the shortest.
     *
     * @param sex women are judged by women's marks where there is one that short, everybody else by men's
     */
    static BestKnownMark bounding(long distance, Sex sex) {
        List<BestKnownMark> marks = of(sex);
        Optional<BestKnownMark> shorter = fastestAtNearestShorter(distance, marks);
        if (shorter.isEmpty() && sex != Sex.M) {
            return bounding(distance, Sex.M);
        }
        return Stream.concat(shorter.stream(), marks.stream().filter(mark -> mark.distance >= distance))
                .max(BY_SPEED)
                .orElseThrow();
    }

    private static Optional<BestKnownMark> fastestAtNearestShorter(long distance, List<BestKnownMark> marks) {
        return marks.stream()
                .filter(mark -> mark.distance <= distance)
                .max(Comparator.comparingLong(BestKnownMark::distance).thenComparing(BY_SPEED));
    }

    private static List<BestKnownMark> of(Sex sex) {
        return ALL.stream().filter(mark -> mark.sex == sex).toList();
    }

    private static List<BestKnownMark> load() {
        try (InputStream csv = Objects.requireNonNull(
                BestKnownMark.class.getResourceAsStream("world_bests.csv"), "world_bests.csv is missing")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .flatMap(BestKnownMark::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the source, before the last cell, is ever quoted; it is not needed. */
    private static Stream<BestKnownMark> read(String line) {
        String[] cells = line.split(",", 8);
        String confidence = line.substring(line.lastIndexOf(',') + 1);
        // Teams, pairs and classes such as M-T43 bound nobody's own speed.
        boolean ofOneRunner = cells[1].equals("F") || cells[1].equals("M");
        if (!ofOneRunner || !CREDIBLE.contains(confidence)) {
            return Stream.empty();
        }
        return Disciplines.get(cells[0]).filter(BestKnownMark::runAlone).stream()
                .map(discipline -> new BestKnownMark(
                        discipline.code(),
                        Sex.valueOf(cells[1]),
                        discipline.distanceMillimetres().orElseThrow(),
                        new BigDecimal(cells[2]).movePointRight(3).longValueExact(),
                        cells[3],
                        cells[4],
                        cells[5],
                        cells[6],
                        confidence));
    }

    private static boolean runAlone(Discipline discipline) {
        return discipline.kind() != DisciplineKind.RELAY && discipline.legs() == 1;
    }
}
