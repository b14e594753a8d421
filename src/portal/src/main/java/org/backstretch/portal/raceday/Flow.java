package org.backstretch.portal.raceday;

import java.util.ArrayList;
import java.util.List;

/** Reads per minute as bars: the newest at the right, and time runs off to the left. */
public record Flow(List<Integer> minutes) {
    private static final int WIDTH = 8;
    private static final int HEIGHT = 32;
    private static final int LEAST = 2;

    /** In the units of the drawing. */
    public record Bar(int x, int y, int height, int reads) {}

    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (var reads : minutes) {
            var height = reads == 0 ? 1 : Math.max(LEAST, reads * HEIGHT / most());
            bars.add(new Bar(bars.size() * WIDTH, HEIGHT - height, height, reads));
        }
        return bars;
    }

    private int most() {
        return minutes.stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    public int sum() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    public int lastMinute() {
        return minutes.isEmpty() ? 0 : minutes.getLast();
    }
}
