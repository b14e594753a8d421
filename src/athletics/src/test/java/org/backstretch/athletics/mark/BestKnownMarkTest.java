package org.backstretch.athletics.mark;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.backstretch.athletics.Sex;
import org.junit.jupiter.api.Test;

class BestKnownMarkTest {
    @Test
    void only_what_is_known_well_enough_is_shown() {
        assertEquals(
                Set.of("high", "medium"),
                BestKnownMark.all().stream().map(BestKnownMark::confidence).collect(toSet()));
    }

    @Test
    void a_mark_says_whose_it_is_when_and_where() {
        var known = BestKnownMark.all().stream()
                .filter(mark -> mark.discipline().equals("3000M") && mark.sex() == Sex.M)
                .toList();

        assertEquals(1, known.size());
        var mark = known.getFirst();
        assertEquals(
                "11:00.56 Thomas Dold GER 2018-07 Bologna ITA high",
                String.join(
                        " ", mark.text(), mark.athlete(), mark.nation(), mark.date(), mark.place(), mark.confidence()));
    }

    @Test
    void a_contested_mark_is_not_shown() {
        assertTrue(
                BestKnownMark.all().stream().noneMatch(mark -> mark.discipline().equals("200M")));
    }
}
