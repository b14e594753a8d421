package org.backstretch.athletics.mark;

import java.util.List;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;

/** Several stopwatches on one runner (World Athletics technical rule 19). */
public final class Watches {
    private Watches() {}

    /**
     * Each watch is rounded by itself. Of three, two that agree decide, else the middle one; of two, the slower.
     *
     * @param millis one to three readings
     * @throws IllegalArgumentException for no reading or more than three
     */
    public static Mark official(Discipline discipline, List<Long> millis) {
        if (millis.isEmpty() || millis.size() > 3) {
            throw new IllegalArgumentException("one to three watches, not " + millis.size());
        }
        List<Long> rounded = millis.stream()
                .map(each -> Mark.of(discipline, TimingMethod.HAND, each).value())
                .sorted()
                .toList();
        // In order, the second of three is both the one that agrees with another and the middle one.
        long official = rounded.get(rounded.size() / 2);
        return Mark.of(discipline, TimingMethod.HAND, official);
    }
}
