package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MembersTest {

    @Property(tries = 30)
    void a_member_keeps_its_number(@ForAll Random random) {
        var members = new Members();
        var expected = new HashMap<UUID, Integer>();

        for (int operation = 0; operation < 5_000; operation++) {
            var id = new UUID(random.nextInt(4), random.nextInt(1_000));
            assertEquals(expected.getOrDefault(id, -1), members.of(id));
            assertEquals(expected.computeIfAbsent(id, any -> expected.size()), members.add(id));
        }

        assertEquals(expected.size(), members.size());
        expected.forEach((id, member) -> {
            assertEquals(member, members.of(id));
            assertEquals(id, members.id(member));
        });
    }

    @Test
    void a_number_nobody_has_is_refused() {
        var members = new Members();
        members.add(new UUID(1, 2));

        assertThrows(IndexOutOfBoundsException.class, () -> members.id(1));
        assertThrows(IndexOutOfBoundsException.class, () -> members.id(-1));
    }

    @Test
    void ids_of_the_same_millisecond_are_told_apart() {
        var members = new Members();

        for (int number = 0; number < 100_000; number++) {
            members.add(new UUID(0x0198AAAA_0000_7000L, 0x8000_0000_0000_0000L + number));
        }

        assertEquals(100_000, members.size());
        assertEquals(77_777, members.of(new UUID(0x0198AAAA_0000_7000L, 0x8000_0000_0000_0000L + 77_777)));
    }
}
