package org.backstretch.portal.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {
    private record Runner(UUID id, int place, String category) {}

    private static Runner runner(int id, int place, String category) {
        return new Runner(new UUID(0, id), place, category);
    }

    private static Map<UUID, Rank> ranked(Runner... runners) {
        return Rank.within(
                List.of(runners),
                runner -> Optional.of(runner.category).filter(category -> !category.isEmpty()),
                runner -> new Rank.Finisher(runner.id, runner.place));
    }

    @Test
    void a_tie_shares_the_place_and_the_next_one_is_skipped_in_each_group() {
        var ranks = ranked(
                runner(1, 1, "F"),
                runner(2, 2, "M"),
                runner(3, 3, "F"),
                runner(4, 3, "F"),
                runner(5, 3, "M"),
                runner(6, 6, "F"),
                runner(7, 7, ""));

        assertEquals(
                Map.of(
                        new UUID(0, 1), new Rank(1, false, 4),
                        new UUID(0, 2), new Rank(1, false, 2),
                        new UUID(0, 3), new Rank(2, true, 4),
                        new UUID(0, 4), new Rank(2, true, 4),
                        new UUID(0, 5), new Rank(2, false, 2),
                        new UUID(0, 6), new Rank(4, false, 4)),
                ranks);
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "102,102nd", "111,111th"
    })
    void a_place_is_said_as_people_say_it(int place, String said) {
        assertEquals(said, new Rank(place, false, 200).ordinal());
    }
}
