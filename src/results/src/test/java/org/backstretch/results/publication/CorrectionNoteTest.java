package org.backstretch.results.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstretch.results.publication.Causes.Cause;
import org.junit.jupiter.api.Test;

class CorrectionNoteTest {
    private static final Comparison NOTHING = new Comparison(1, 2, List.of(), 0);

    private static String note(String... acts) {
        return CorrectionNote.of(
                NOTHING,
                Arrays.stream(acts)
                        .map(act -> new Cause(Optional.of(act), Optional.empty()))
                        .toList());
    }

    @Test
    void what_officials_did_is_said_each_deed_once() {
        assertEquals("Changed by officials (outcome, official time).", note("outcome", "official-time", "outcome"));
    }

    @Test
    void that_somebody_may_have_a_companion_is_not_told_to_the_public() {
        assertEquals("Changed by officials.", note("companion-permit"));
        assertEquals("Changed by officials (start).", note("companion-permit", "start"));
    }
}
