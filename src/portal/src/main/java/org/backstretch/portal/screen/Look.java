package org.backstretch.portal.screen;

import java.util.List;
import java.util.Optional;

/**
 * How a screen looks, as its address says.
 *
 * @param light dark or light whatever the machine prefers; empty for as it prefers
 * @param rows how many runners at once: fewer are larger
 */
public record Look(String light, int rows) {
    private static final List<String> LIGHTS = List.of("dark", "light");
    private static final List<Integer> ROWS = List.of(6, 8, 10, 12, 16);
    private static final int USUAL = 10;

    /** What is not offered is as usual. */
    static Look of(String light, int rows) {
        return new Look(
                LIGHTS.contains(light) ? light : "",
                Optional.of(rows).filter(ROWS::contains).orElse(USUAL));
    }
}
