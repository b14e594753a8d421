package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final int[] SIZES = {1, 40, 1_000, 100_000};

    private record Moment(Map<Integer, Long> values, LongTable.Frozen numbers, Table.Frozen<Long> references) {}

    @Property(tries = 60)
    void tables_keep_what_they_said_when_published(@ForAll Random random) {
        int size = SIZES[random.nextInt(SIZES.length)];
        var numbers = new LongTable(-1);
        var references = new Table<Long>();
        var values = new HashMap<Integer, Long>();
        var published = new ArrayList<Moment>();

        for (int operation = 0; operation < 5_000; operation++) {
            int index = random.nextInt(size);
            long value = random.nextLong(100);
            values.put(index, value);
            numbers.set(index, value);
            references.set(index, value);
            assertEquals(value, numbers.get(index));
            assertEquals(value, references.get(index));
            if (random.nextInt(500) == 0) {
                published.add(new Moment(Map.copyOf(values), numbers.publish(), references.publish()));
            }
        }

        for (var moment : published) {
            for (int index = 0; index < Math.min(size, 5_000); index++) {
                assertEquals(moment.values.getOrDefault(index, -1L), moment.numbers.get(index));
                assertEquals(moment.values.get(index), moment.references.get(index));
            }
            moment.values.forEach((index, value) -> assertEquals(value, moment.numbers.get(index)));
            moment.values.forEach((index, value) -> assertEquals(value, moment.references.get(index)));
        }
    }

    @Test
    void what_was_never_set_is_absent_everywhere() {
        var numbers = new LongTable(-1);
        var references = new Table<String>();

        numbers.set(70_000, 5);
        references.set(70_000, "five");

        assertEquals(-1, numbers.publish().get(69_999));
        assertEquals(-1, numbers.publish().get(3));
        assertEquals(-1, numbers.publish().get(Integer.MAX_VALUE));
        assertNull(references.publish().get(69_999));
        assertNull(references.publish().get(3));
        assertNull(references.publish().get(Integer.MAX_VALUE));
    }

    @Test
    void what_was_taken_out_is_absent_again() {
        var references = new Table<String>();
        references.set(3, "three");
        var before = references.publish();

        references.set(3, null);

        assertNull(references.publish().get(3));
        assertEquals("three", before.get(3));
    }

    @Test
    void an_untouched_table_is_published_as_the_same_object() {
        var numbers = new LongTable(0);
        numbers.set(1, 1);
        var first = numbers.publish();

        assertSame(first, numbers.publish());
        numbers.set(1, 2);
        assertNotSame(first, numbers.publish());
    }
}
