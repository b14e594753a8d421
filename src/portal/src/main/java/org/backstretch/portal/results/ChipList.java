package org.backstretch.portal.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wears which chip at an event. */
public final class ChipList {
    private ChipList() {}

    public record Chip(String chip, String bib) {}

    /** What came of a list that was sent. */
    public record Change(long chips, int changed, @Nullable List<Problem> problems) {}

    public record Problem(int line, String text, String why) {}
}
