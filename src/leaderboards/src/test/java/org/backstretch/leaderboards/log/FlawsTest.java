package org.backstretch.leaderboards.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.Ids;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.Test;

class FlawsTest {
    private final Meet meet = new Meet();

    private static Optional<String> flaw(Fact fact, String instead, String of) throws IOException {
        var json = FactJson.write(fact).replaceFirst(of, instead);
        return Flaws.of(FactJson.read(FactType.of(fact.getClass()), json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_whole_fact_has_none() throws IOException {
        assertEquals(Optional.empty(), flaw(meet.race(), "", "nothing"));
        assertEquals(Optional.empty(), flaw(meet.finish(Ids.next(), 1, 0), "", "nothing"));
    }

    @Test
    void what_is_missing_is_named_also_deep_inside() throws IOException {
        var entry = meet.entry(Ids.next(), "1", Direction.BACKWARD, Sex.F);

        assertEquals(Optional.of("direction is missing"), flaw(entry, "\"other\":1", "\"direction\":\"BACKWARD\""));
        assertEquals(Optional.of("plannedStart is missing"), flaw(meet.race(), "\"other\":", "\"plannedStart\":"));
    }

    @Test
    void a_finish_needs_a_time_that_can_be() throws IOException {
        var finish = meet.finish(Ids.next(), 5, 0);

        assertEquals(
                Optional.of("finished without one time or one distance"), flaw(finish, "\"other\":5", "\"millis\":5"));
        assertEquals(Optional.of("millis cannot be"), flaw(finish, "\"millis\":-5", "\"millis\":5"));
        assertEquals(Optional.of("millis cannot be"), flaw(finish, "\"millis\":" + Long.MAX_VALUE, "\"millis\":5"));
    }

    @Test
    void a_distance_that_nobody_runs_is_refused() throws IOException {
        var race = meet.race();

        assertEquals(
                Optional.of("distanceMillimetres cannot be"),
                flaw(race, "\"distanceMillimetres\":" + Long.MAX_VALUE, "\"distanceMillimetres\":5000000"));
    }
}
