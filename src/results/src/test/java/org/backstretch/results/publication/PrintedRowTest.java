package org.backstretch.results.publication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrintedRowTest {
    private static final UUID ENTRY = UUID.randomUUID();

    private static PrintedRow row(@Nullable Sex sex, @Nullable String category, String mark) {
        return row(sex, category, mark, null);
    }

    private static PrintedRow row(@Nullable Sex sex, @Nullable String category, String mark, @Nullable Long net) {
        return new PrintedRow(
                ENTRY,
                Direction.BACKWARD,
                1,
                false,
                OutcomeKind.FINISHED,
                1L,
                mark,
                mark,
                0L,
                null,
                null,
                null,
                List.of(),
                List.of(),
                sex,
                category,
                net,
                null);
    }

    private static PrintedRow of(@Nullable UUID id, @Nullable String name) {
        return new PrintedRow(
                ENTRY,
                Direction.BACKWARD,
                1,
                false,
                OutcomeKind.FINISHED,
                1L,
                "31:04",
                "31:04",
                0L,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Sex.F,
                "F40",
                null,
                new PrintedClub(id, name));
    }

    @Test
    void another_club_is_another_list_and_another_name_of_it_is_not() {
        var club = UUID.randomUUID();
        var printed = of(club, "RC Isar");

        assertTrue(printed.printsAs(of(club, "RC Isar")));
        assertTrue(printed.printsAs(of(club, "RC Isar 1986")));
        assertTrue(printed.printsAs(of(UUID.randomUUID(), "RC Isar")));
        assertFalse(printed.printsAs(of(UUID.randomUUID(), "LG Nord")));
        assertFalse(printed.printsAs(of(null, null)));
        assertTrue(of(null, null).printsAs(of(null, null)));
    }

    @Test
    void a_list_of_before_clubs_were_kept_is_not_corrected_for_saying_none() {
        assertTrue(row(Sex.F, "F40", "31:04").printsAs(of(UUID.randomUUID(), "RC Isar")));
    }

    @Test
    void a_list_of_before_classes_were_kept_is_not_corrected_for_saying_none() {
        var old = row(null, null, "31:04");

        assertTrue(old.printsAs(row(Sex.F, "F40", "31:04")));
        assertFalse(old.printsAs(row(Sex.F, "F40", "31:05")));
    }

    @Test
    void nor_for_saying_nothing_of_net_times() {
        assertTrue(row(null, null, "31:04").printsAs(row(Sex.F, "F40", "31:04", 1_860_000L)));
        assertFalse(row(Sex.F, "F40", "31:04").printsAs(row(Sex.F, "F40", "31:04", 1_860_000L)));
    }

    @Test
    void another_class_is_another_list() {
        var printed = row(Sex.F, "F40", "31:04");

        assertTrue(printed.printsAs(row(Sex.F, "F40", "31:04")));
        assertFalse(printed.printsAs(row(Sex.F, "F45", "31:04")));
        assertFalse(printed.printsAs(row(Sex.F, null, "31:04")));
    }
}
