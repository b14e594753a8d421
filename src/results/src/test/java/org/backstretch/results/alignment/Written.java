package org.backstretch.results.alignment;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Written of times and bibs whose ids say what they are, and pairings written as lines. */
final class Written {
    private Written() {}

    /** Taps at these seconds. */
    static List<Tap> times(int... seconds) {
        return Arrays.stream(seconds).mapToObj(Written::tap).toList();
    }

    static Tap tap(int second) {
        return new Tap(new UUID(1, second), Instant.ofEpochSecond(second), second, false, Optional.empty());
    }

    static Tap out(Tap tap) {
        return new Tap(tap.id(), tap.at(), tap.sequence(), true, tap.own());
    }

    static List<Reading> bibs(String... read) {
        return IntStream.range(0, read.length)
                .mapToObj(number -> reading(number, read[number]))
                .toList();
    }

    static Reading reading(int number, String read) {
        return new Reading(new UUID(2, number), Optional.of(read), false, false);
    }

    static List<String> lines(List<Tap> times, List<Reading> bibs, Edit... edits) {
        return lines(Pairing.of(times, bibs, List.of(edits)));
    }

    static List<String> lines(Pairing pairing) {
        return pairing.lines().stream().map(Written::text).toList();
    }

    private static String text(Pairing.Line line) {
        var time = line.time().map(Written::text);
        var bib = line.bib().map(Written::text);
        return line.number().isPresent()
                ? time.orElse("_") + "=" + bib.orElse("_")
                : time.or(() -> bib).orElseThrow();
    }

    private static String text(Cell<?> cell) {
        return switch (cell) {
            case Cell.Here<?> here -> text(here.item());
            case Cell.Gap<?> gap -> "_";
            case Cell.Aside<?> aside -> "[" + text(aside.item()) + "]";
        };
    }

    private static String text(Streamed item) {
        return switch (item) {
            case Tap tap -> String.valueOf(tap.at().getEpochSecond());
            case Reading reading -> reading.read().orElse("?");
        };
    }
}
