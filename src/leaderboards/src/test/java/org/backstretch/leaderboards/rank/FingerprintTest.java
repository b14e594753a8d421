package org.backstretch.leaderboards.rank;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(128);

    @Property
    void fingerprints_count_modulo_two_to_the_128th(
            @ForAll long high, @ForAll long low, @ForAll long otherHigh, @ForAll long otherLow) {
        var one = new Fingerprint(high, low);
        var other = new Fingerprint(otherHigh, otherLow);

        assertEquals(number(one).add(number(other)).mod(MODULUS), number(one.plus(other)));
        assertEquals(number(one).subtract(number(other)).mod(MODULUS), number(one.minus(other)));
        assertEquals(one, one.plus(other).minus(other));
        assertEquals(Fingerprint.ZERO, one.minus(one));
    }

    private static BigInteger number(Fingerprint fingerprint) {
        return new BigInteger(fingerprint.toString(), 16);
    }

    @Property(tries = 50)
    void a_set_has_one_fingerprint_whatever_the_way_to_it(@ForAll Random random) {
        var rows = IntStream.range(0, 200).mapToObj(FingerprintTest::row).collect(Collectors.toList());
        var straight = rows.stream().reduce(Fingerprint.ZERO, Fingerprint::plus);

        Collections.shuffle(rows, random);
        var detour = Fingerprint.ZERO;
        for (var row : rows) {
            var passing = row(1_000 + random.nextInt(100));
            detour = detour.plus(passing).plus(row).minus(passing);
        }

        assertEquals(straight, detour);
        assertNotEquals(straight, detour.minus(row(7)));
    }

    private static Fingerprint row(int number) {
        return Fingerprint.of(("row " + number).getBytes(UTF_8));
    }

    @Test
    void it_is_the_first_half_of_a_sha_256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223",
                Fingerprint.of("abc".getBytes(UTF_8)).toString());
        assertEquals("00000000000000000000000000000000", Fingerprint.ZERO.toString());
    }

    @Test
    void values_are_not_mixed_up_with_their_neighbours() {
        var fields = Fingerprint.fields();

        var prints = List.of(
                fields.text("ab").text("c").fingerprint(),
                fields.text("a").text("bc").fingerprint(),
                fields.text("abc").fingerprint(),
                fields.text("abc").text("").fingerprint(),
                fields.text("abc").absent().fingerprint(),
                fields.text("abc").flag(false).fingerprint(),
                fields.text("abc").flag(true).fingerprint(),
                fields.text("abc").number(0).fingerprint(),
                fields.text("abc").number(1).fingerprint(),
                fields.text("abc").list(0).fingerprint(),
                fields.text("abc").id(new UUID(0, 0)).fingerprint());

        assertEquals(prints.size(), Set.copyOf(prints).size());
    }

    @Test
    void the_same_values_make_the_same_fingerprint_again() {
        var fields = Fingerprint.fields();
        var name = "Wie wat bewaart heeft wat ".repeat(50);

        var first = fields.text(name).number(5).id(new UUID(1, 2)).fingerprint();

        assertEquals(first, fields.text(name).number(5).id(new UUID(1, 2)).fingerprint());
        assertEquals(
                first,
                Fingerprint.fields().text(name).number(5).id(new UUID(1, 2)).fingerprint());
    }
}
