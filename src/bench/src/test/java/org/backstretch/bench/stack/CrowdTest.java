package org.backstretch.bench.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.backstretch.contracts.Fact;
import org.junit.jupiter.api.Test;

class CrowdTest {
    @Test
    void a_race_is_as_many_facts_as_it_says() {
        var race = new CrowdRace(7, 50);

        assertEquals(race.size(20), race.facts(20).count());
    }

    @Test
    void a_challenge_is_as_many_facts_as_it_says_each_of_something_else() {
        var challenge = new CrowdChallenge(3);

        var things = challenge.facts().map(Fact::id).collect(Collectors.toSet());

        assertEquals(challenge.size(), things.size());
    }

    @Test
    void runners_of_two_races_are_never_the_same() {
        var one = new CrowdRace(1, 1_000);
        var next = new CrowdRace(2, 1_000);

        assertEquals(one.firstRunner() + 1_000_000, next.firstRunner());
    }

    @Test
    void ids_can_be_made_by_a_script_too() {
        assertEquals("0198aaaa-0000-7000-8000-000000000042", BenchIds.of(42).toString());
    }
}
