package org.backstretch.results.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.crossing.BibGuess.Candidate;
import org.backstretch.results.crossing.BibGuess.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibGuessTest {
    @ParameterizedTest
    @CsvSource({
        "1*7, 107, WILDCARD",
        "1?7, 197, WILDCARD",
        "*, 7, WILDCARD",
        "12, 112, MISSING_DIGIT",
        "17, 127, MISSING_DIGIT",
        "1123, 123, EXTRA_DIGIT",
        "132, 123, TRANSPOSED",
        "21, 12, TRANSPOSED",
        "104, 107, NEIGHBOUR_KEY",
        "108, 107, NEIGHBOUR_KEY",
        "A12, A21, TRANSPOSED"
    })
    void a_slip_of_hand_or_eye_is_recognised(String typed, String bib, Why why) {
        assertEquals(Optional.of(why), BibGuess.why(typed, bib));
    }

    @ParameterizedTest
    @CsvSource({"107, 107", "1*7, 1007", "1*7, 118", "12, 98", "103, 107", "1, 1234", "123, 321"})
    void what_is_no_such_slip_is_not_suggested(String typed, String bib) {
        assertEquals(Optional.empty(), BibGuess.why(typed, bib));
    }

    @Test
    void who_has_no_time_yet_goes_first_and_five_are_enough() {
        var candidates = List.of(
                candidate("107", true),
                candidate("117", false),
                candidate("127", false),
                candidate("137", false),
                candidate("147", false),
                candidate("157", true));

        var bibs = BibGuess.of("1*7", candidates).stream()
                .map(BibGuess.Suggestion::bib)
                .toList();

        assertEquals(List.of("117", "127", "137", "147", "107"), bibs);
    }

    private static Candidate candidate(String bib, boolean hasTime) {
        return new Candidate(new UUID(0, Long.parseLong(bib)), bib, "Runner " + bib, hasTime);
    }
}
