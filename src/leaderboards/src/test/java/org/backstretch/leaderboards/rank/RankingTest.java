package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {
    private final RankedIndex index = new RankedIndex(Integer::compare);

    @Test
    void nobody_stands_on_an_empty_board() {
        var ranking = index.publish();

        assertEquals(0, ranking.size());
        assertEquals(-1, ranking.position(5, 1, Integer::compare));
        assertEquals(0, ranking.before(Long.MAX_VALUE));
        assertEquals(List.of(), Entry.of(ranking, -3, 10));
        assertThrows(IndexOutOfBoundsException.class, () -> ranking.member(0));
        assertThrows(IndexOutOfBoundsException.class, () -> ranking.key(0));
    }

    @Test
    void after_the_last_has_left_the_board_is_empty_and_open() {
        index.add(7, 1);
        var one = index.publish();

        index.remove(7, 1);
        var none = index.publish();
        index.add(7, 1);
        var again = index.publish();

        assertEquals(List.of(new Entry(7, 1)), Entry.of(one));
        assertEquals(0, none.size());
        assertEquals(List.of(new Entry(7, 1)), Entry.of(again));
    }

    @Test
    void what_did_not_change_is_the_same_object() {
        index.add(7, 1);
        var first = index.publish();

        assertSame(first, index.publish());
        index.add(8, 2);
        assertNotSame(first, index.publish());
    }

    @Test
    void an_entry_comes_once() {
        index.add(7, 1);
        index.add(7, 2);
        index.publish();

        assertThrows(IllegalStateException.class, () -> index.add(7, 1));
        assertThrows(IllegalStateException.class, () -> index.add(7, 2));
        assertEquals(2, index.size());
    }

    @Test
    void who_is_not_there_cannot_leave() {
        assertThrows(IllegalStateException.class, () -> index.remove(7, 1));
        index.add(7, 1);

        assertThrows(IllegalStateException.class, () -> index.remove(7, 2));
        assertThrows(IllegalStateException.class, () -> index.remove(8, 1));
        assertEquals(List.of(new Entry(7, 1)), Entry.of(index.publish()));
    }

    @Test
    void a_stranger_has_no_position() {
        for (int member = 0; member < 1_000; member++) {
            index.add(member / 10 * 10, 2 * member);
        }
        var ranking = index.publish();

        for (int member = 0; member < 1_000; member++) {
            assertEquals(-1, ranking.position(member / 10 * 10, 2 * member + 1, Integer::compare));
            assertEquals(-1, ranking.position(member / 10 * 10 + 5, 2 * member, Integer::compare));
        }
    }

    @Test
    void a_walk_shows_what_there_is_between_its_ends() {
        for (int member = 0; member < 1_000; member++) {
            index.add(member, member);
        }
        var ranking = index.publish();

        assertEquals(List.of(new Entry(0, 0), new Entry(1, 1)), Entry.of(ranking, -3, 5));
        assertEquals(List.of(new Entry(998, 998), new Entry(999, 999)), Entry.of(ranking, 998, Integer.MAX_VALUE));
        assertEquals(List.of(), Entry.of(ranking, 1_000, 1));
        assertEquals(List.of(), Entry.of(ranking, Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertEquals(List.of(), Entry.of(ranking, 5, 0));
        assertEquals(List.of(), Entry.of(ranking, 5, -1));
        for (int from = 0; from < 900; from++) {
            assertEquals(from, Entry.of(ranking, from, 100).getFirst().member());
            assertEquals(from + 99, Entry.of(ranking, from, 100).getLast().member());
        }
    }

    @Test
    void a_place_counts_everybody_with_a_smaller_key() {
        for (int member = 0; member < 30_000; member++) {
            index.add(member / 10_000 * 2, member);
        }
        var ranking = index.publish();

        assertEquals(0, ranking.before(Long.MIN_VALUE));
        assertEquals(0, ranking.before(0));
        assertEquals(10_000, ranking.before(1));
        assertEquals(10_000, ranking.before(2));
        assertEquals(20_000, ranking.before(3));
        assertEquals(20_000, ranking.before(4));
        assertEquals(30_000, ranking.before(5));
        assertEquals(30_000, ranking.before(Long.MAX_VALUE));
    }

    @Test
    void a_million_with_the_same_score_stand_by_their_own_order() {
        int million = 1_000_000;
        for (int member = 0; member < million; member++) {
            index.add(0, (int) (member * 7_919L % million));
        }
        var ranking = index.publish();

        for (int position = 0; position < million; position += 997) {
            assertEquals(position, ranking.member(position));
            assertEquals(position, ranking.position(0, position, Integer::compare));
        }
        assertEquals(0, ranking.before(0));
        assertEquals(million, ranking.before(1));
    }

    @Test
    void who_stays_when_most_have_left_stands_in_few_blocks() {
        int many = 100_000;
        for (int member = 0; member < many; member++) {
            index.add(member * 3L, member);
        }
        for (int member = 0; member < many; member++) {
            if (member % 100 != 0) {
                index.remove(member * 3L, member);
            }
        }

        int blocks = 0;
        var root = index.publish().root();
        for (int shelf = 0; shelf < root.size(); shelf++) {
            blocks += root.shelf(shelf).size();
        }

        assertTrue(blocks <= many / 100 / (Block.FULL / 4), blocks + " blocks for " + index.size());
        assertEquals(1, root.size());
    }
}
