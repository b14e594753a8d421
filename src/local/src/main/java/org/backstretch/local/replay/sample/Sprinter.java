package org.backstretch.local.replay.sample;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who sprints, invented but for the demo's runner.
 *
 * @param hundredths of the heat
 */
public record Sprinter(String bib, String givenName, String familyName, String club, int hundredths) {
    /** Runs in every final a little faster. */
    private static final int FASTER = 21;

    private static final Sprinter DEMO_RUNNER = new Sprinter("107", "Runa", "Silva", "Moonwalk Milers", 1894);

    /** In the order of their bibs; every other one runs in the second heat. */
    public static final List<Sprinter> ALL = List.of(
            new Sprinter("101", "Amra", "Kestrel", "Heelwind Harriers", 1942),
            new Sprinter("102", "Belle", "Calder", "Ebbtide AC", 1987),
            new Sprinter("103", "Cosima", "Tamm", "Crabwise Athletics", 2011),
            new Sprinter("104", "Dilan", "Vesely", "Heelwind Harriers", 1929),
            new Sprinter("105", "Edda", "Ilves", "Mirror Lake TC", 1968),
            new Sprinter("106", "Fenja", "Wolters", "Moonwalk Milers", 2043),
            DEMO_RUNNER,
            new Sprinter("108", "Greta", "Halloran", "Backbeat Striders", 1951),
            new Sprinter("109", "Hania", "Ekeby", "Ebbtide AC", 2116),
            new Sprinter("110", "Ilka", "Novotny", "Crabwise Athletics", 2070),
            new Sprinter("111", "Jorun", "Marchetti", "Backbeat Striders", 1979),
            new Sprinter("112", "Kalina", "Adler", "Mirror Lake TC", 1996));

    public boolean isDemoRunner() {
        return equals(DEMO_RUNNER);
    }

    public Duration inHeat() {
        return Duration.ofMillis(hundredths * 10L);
    }

    public Duration inFinal() {
        return inHeat().minusMillis(FASTER * 10L);
    }
}
