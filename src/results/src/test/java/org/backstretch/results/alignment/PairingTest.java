package org.backstretch.results.alignment;

import static org.backstretch.results.alignment.Written.bibs;
import static org.backstretch.results.alignment.Written.lines;
import static org.backstretch.results.alignment.Written.out;
import static org.backstretch.results.alignment.Written.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.backstretch.kit.problem.Invalid;
import org.junit.jupiter.api.Test;

/** A line is written {@code 2=b1}: the time of second 2 beside the bib b1; {@code _} is nothing, brackets are set aside. */
class PairingTest {
    private final List<Tap> times = times(1, 2, 3, 4);
    private final List<Reading> bibs = bibs("a", "b", "c", "d");

    @Test
    void without_edits_the_nth_time_belongs_to_the_nth_bib() {
        assertEquals(List.of("1=a", "2=b", "3=c", "4=d"), lines(times, bibs));
    }

    @Test
    void a_bib_that_was_skipped_moves_all_after_it_one_line_down() {
        var edit = Edit.insert(Side.BIBS, bibs.get(1).id());

        assertEquals(List.of("1=a", "2=_", "3=b", "4=c", "_=d"), lines(times, bibs, edit));
    }

    @Test
    void a_runner_who_was_not_tapped_leaves_a_bib_without_a_time() {
        var edit = Edit.insert(Side.TIMES, times.get(0).id());

        assertEquals(List.of("_=a", "1=b", "2=c", "3=d", "4=_"), lines(times, bibs, edit));
    }

    @Test
    void a_tap_too_many_is_set_aside_and_all_after_it_move_one_line_up() {
        var edit = Edit.remove(Side.TIMES, times.get(1).id());

        assertEquals(List.of("1=a", "[2]", "3=b", "4=c", "_=d"), lines(times, bibs, edit));
    }

    @Test
    void a_tap_that_was_undone_takes_no_place_but_stays_to_be_seen() {
        var undone = new ArrayList<>(times);
        undone.set(2, out(times.get(2)));

        assertEquals(List.of("1=a", "2=b", "[3]", "4=c", "_=d"), lines(undone, bibs));
    }

    @Test
    void an_edit_of_something_that_is_not_here_changes_nothing() {
        var edit = Edit.remove(Side.TIMES, bibs.get(0).id());

        assertEquals(List.of("1=a", "2=b", "3=c", "4=d"), lines(times, bibs, edit));
    }

    @Test
    void a_shift_down_is_as_many_inserts() {
        var shift = new Edit(Edit.Kind.SHIFT, Side.BIBS, bibs.get(2).id(), null, 2);

        var resolved = Shift.resolved(List.of(shift), times, bibs);

        var insert = Edit.insert(Side.BIBS, bibs.get(2).id());
        assertEquals(List.of(insert, insert), resolved);
        assertEquals(List.of("1=a", "2=b", "3=_", "4=_", "_=c", "_=d"), lines(times, bibs, insert, insert));
    }

    @Test
    void a_shift_up_takes_out_what_stands_above_gaps_first_for_they_were_never_there() {
        var insert = Edit.insert(Side.BIBS, bibs.get(2).id());
        var shift = new Edit(Edit.Kind.SHIFT, Side.BIBS, bibs.get(2).id(), null, -2);

        var resolved = Shift.resolved(List.of(insert, shift), times, bibs);

        assertEquals(List.of(Edit.remove(Side.BIBS, bibs.get(1).id())), resolved);
    }

    @Test
    void there_is_nowhere_to_shift_the_first_line_up_to() {
        var shift = new Edit(Edit.Kind.SHIFT, Side.TIMES, times.get(0).id(), null, -1);

        assertThrows(Invalid.class, () -> Shift.resolved(List.of(shift), times, bibs));
    }
}
