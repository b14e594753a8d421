package org.backstretch.portal.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.results.Alignment.Edit;
import org.backstretch.portal.results.Alignment.Kind;
import org.backstretch.portal.results.Alignment.Side;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final UUID TAP = new UUID(1, 1);
    private static final UUID READING = new UUID(2, 2);
    private static final Edit SKIPPED = new Edit(Kind.INSERT, Side.BIBS, READING, null);
    private static final String LINE = TAP + "_" + READING;

    @Test
    void a_skipped_bib_is_a_place_before_the_one_that_stands_in_the_line() {
        assertEquals(List.of(SKIPPED), after("insert-bib", LINE, ""));
    }

    @Test
    void another_skipped_bib_goes_before_the_same_one() {
        assertEquals(List.of(SKIPPED, SKIPPED), after("insert-bib", TAP + "_#0", "", SKIPPED));
    }

    @Test
    void a_tap_too_many_is_set_aside() {
        assertEquals(List.of(new Edit(Kind.REMOVE, Side.TIMES, TAP, null)), after("remove-time", LINE, ""));
    }

    @Test
    void a_gap_too_many_was_never_there() {
        assertEquals(List.of(), after("remove-bib", TAP + "_#0", "", SKIPPED));
    }

    @Test
    void the_bib_of_a_gap_can_be_said_and_taken_back() {
        var said = new Edit(Kind.INSERT, Side.BIBS, READING, "30");

        assertEquals(List.of(said), after("say", TAP + "_#0", " 30 ", SKIPPED));
        assertEquals(List.of(SKIPPED), after("say", TAP + "_#0", "", said));
    }

    @Test
    void what_a_reading_is_is_said_once() {
        var first = new Edit(Kind.BIB, Side.BIBS, READING, "107");
        var second = new Edit(Kind.BIB, Side.BIBS, READING, "117");

        assertEquals(List.of(second), after("enter", LINE, "117", first));
        assertEquals(List.of(first), after("enter", LINE, "", first));
    }

    @Test
    void what_was_set_aside_is_put_back_and_gaps_elsewhere_stay() {
        var aside = new Edit(Kind.REMOVE, Side.TIMES, TAP, null);

        assertEquals(List.of(SKIPPED), after("put-back", TAP + "_-", "", aside, SKIPPED));
    }

    @Test
    void nothing_is_said_of_a_side_where_nothing_stands() {
        assertEquals(List.of(), after("insert-bib", TAP + "_-", ""));
        assertEquals(List.of(), after("remove-bib", TAP + "_#7", ""));
        assertEquals(List.of(), after("remove-time", "what_ever", ""));
    }

    @Test
    void an_edit_survives_the_address_it_travels_in() {
        var said = new Edit(Kind.BIB, Side.BIBS, READING, "1.7");

        assertEquals(Optional.of(said), EditText.read(EditText.of(said)));
        assertEquals(Optional.of(SKIPPED), EditText.read(EditText.of(SKIPPED)));
        assertEquals(Optional.empty(), EditText.read("INSERT.BIBS"));
        assertEquals(Optional.empty(), EditText.read("EAT.BIBS." + READING));
    }

    private static List<Edit> after(String what, String line, String bib, Edit... before) {
        return Draft.doing(what, Line.read(line), bib)
                .orElseThrow()
                .apply(new Draft(List.of(before)))
                .edits();
    }
}
