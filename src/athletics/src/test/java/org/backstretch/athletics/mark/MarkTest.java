package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.discipline.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    private static final long LONGEST = 400_000_000;

    @ParameterizedTest
    @CsvSource({
        "100M,FAT,13171,13.18",
        "100M,FAT,13170,13.17",
        "100M,FAT,19190,19.19",
        "200M,FAT,30334,30.34",
        "200M,FAT,30336,30.34",
        "400M,FAT,59991,1:00.00",
        "400M,FAT,59990,59.99",
        "100M,HAND,13110,13.2",
        "100M,HAND,13100,13.1",
        "100M,TRANSPONDER,13101,13.2",
        "400M,HAND,59901,1:00.0",
        "10000M,FAT,2330010,38:50.01",
        "15000M,FAT,3600001,1:00:00.1",
        "MARR,GUN_CLOCK,12333001,3:25:34",
        "MARR,FAT,12333001,3:25:34",
        "10KR,TRANSPONDER,3599200,1:00:00",
        "5KR,HAND,1864000,31:04",
        "1KR,HAND,45000,0:45",
        "1H,GUN_CLOCK,12345900,12345",
        "1H,GUN_CLOCK,999,0",
        "100KR,HAND,100000000,27:46:40",
        "100M,FAT,0,0.00",
        "100M,FAT,1,0.01",
    })
    void a_mark_never_flatters(String code, TimingMethod method, long exact, String text) {
        assertEquals(text, Mark.of(discipline(code), method, exact).text());
    }

    @ParameterizedTest
    @CsvSource({"2700200,45:01", "2664800,44:25"})
    void gun_and_net_are_each_rounded_by_themselves(long exact, String text) {
        assertEquals(
                text,
                Mark.of(discipline("10KR"), TimingMethod.TRANSPONDER, exact).text());
    }

    @ParameterizedTest
    @CsvSource({"5KR,1391000,00:23:11", "MARR,12333001,03:25:34", "100M,13171,00:00:13.18", "1H,12345900,12345"})
    void a_file_has_every_field(String code, long exact, String text) {
        assertEquals(text, Mark.of(discipline(code), TimingMethod.FAT, exact).columnText());
    }

    @Property
    void a_time_is_rounded_up_by_less_than_a_step(
            @ForAll @LongRange(min = 0, max = LONGEST) long exact, @ForAll Rounding rounding) {
        long step = rounding == Rounding.HUNDREDTH ? 10 : rounding == Rounding.TENTH ? 100 : 1_000;
        long added = rounding.official(exact) - exact;

        boolean up = added >= 0 && added < step;
        boolean down = added <= 0 && added > -step;
        assertTrue(rounding == Rounding.METRE ? down : up);
        assertEquals(0, rounding.official(exact) % step);
    }

    @Property
    void a_faster_time_never_has_a_slower_mark(
            @ForAll @LongRange(min = 0, max = LONGEST) long one,
            @ForAll @LongRange(min = 0, max = LONGEST) long other,
            @ForAll TimingMethod method) {
        Discipline track = discipline("5000M");

        int exactly = Long.compare(one, other);
        int officially = Long.compare(
                Mark.of(track, method, one).value(),
                Mark.of(track, method, other).value());

        assertTrue(officially == 0 || officially == exactly);
    }

    @Property
    void what_is_printed_reads_as_the_mark(
            @ForAll @LongRange(min = 1, max = 359_000_000) long exact, @ForAll TimingMethod method) {
        Discipline anyDistance = discipline("OTHER");
        Mark road = Mark.of(anyDistance, method, exact);
        Mark track = Mark.of(discipline("5000M"), method, exact);

        assertEquals(new TimeReading.Read(road.value()), TimeReading.read(road.text(), anyDistance));
        assertEquals(new TimeReading.Read(road.value()), TimeReading.read(road.columnText(), anyDistance));
        assertEquals(new TimeReading.Read(track.value()), TimeReading.read(track.text(), anyDistance));
        assertEquals(new TimeReading.Read(track.value()), TimeReading.read(track.columnText(), anyDistance));
    }

    @Test
    void a_negative_time_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Mark.of(discipline("5KR"), TimingMethod.HAND, -1));
    }

    @Test
    void a_value_that_is_not_rounded_is_no_mark() {
        assertThrows(IllegalArgumentException.class, () -> new Mark(13_171, Rounding.HUNDREDTH));
    }

    private static Discipline discipline(String code) {
        return Disciplines.get(code).orElseThrow();
    }
}
