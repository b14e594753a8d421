package org.backstretch.leaderboards.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.leaderboards.Season;
import org.backstretch.leaderboards.log.Fold;

/** All editions of a challenge are functions of the facts, whenever corrections come and whoever joins which team. */
class AnyOrderOfSayingsTest {
    @Property(tries = 200)
    void facts_in_any_order_and_number_end_in_the_same_editions(@ForAll long seed, @ForAll TeamMeasure measure) {
        var random = new Random(seed);
        var facts = history(random, measure);
        var inOrder = digests(facts, facts.size() + 1, random);
        var shuffled = new ArrayList<Fact>();
        facts.forEach(fact -> shuffled.addAll(Collections.nCopies(1 + random.nextInt(3), fact)));
        Collections.shuffle(shuffled, random);

        var stepByStep = digests(shuffled, 3, random);

        assertEquals(inOrder, stepByStep);
    }

    @Property(tries = 200)
    void editions_kept_up_step_by_step_equal_those_made_at_once(@ForAll long seed, @ForAll TeamMeasure measure) {
        var random = new Random(seed);
        var facts = history(random, measure);

        var stepByStep = digests(facts, 1, random);

        assertEquals(digests(facts, facts.size() + 1, random), stepByStep);
    }

    /** @param most facts in a batch */
    private static Map<String, String> digests(List<Fact> facts, int most, Random random) {
        var fold = new Fold(0);
        for (var fact : facts) {
            fold.apply(fact);
            if (random.nextInt(most) == 0) {
                fold.boards(new TreeMap<>());
            }
        }
        var digests = new TreeMap<String, String>();
        fold.boards(new TreeMap<>())
                .groups()
                .forEach(group -> group.all().forEach(board -> digests.put(board.id(), board.version())));
        return digests;
    }

    private static List<Fact> history(Random random, TeamMeasure measure) {
        var season = new Season();
        var facts = new ArrayList<Fact>();
        var people = ids(random, 5);
        var teams = ids(random, 2);
        var stays = ids(random, 6);
        facts.add(season.challenge(ChallengeFact.Status.OPEN, measure, 0));
        people.forEach(person -> facts.add(season.person(person, "Somebody")));
        teams.forEach(team -> facts.add(season.team(team, "Team")));
        for (var stay : stays) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                var joined = Season.FIRST.plusDays(random.nextInt(33) - 2);
                var left = random.nextBoolean() ? null : joined.plusDays(random.nextInt(20));
                var team = random.nextInt(4) == 0 ? null : teams.get(random.nextInt(2));
                facts.add(season.member(stay, people.get(random.nextInt(5)), team, joined, left));
            }
        }
        ids(random, 8).forEach(run -> sayings(season, run, people.get(random.nextInt(5)), random, facts));
        return facts;
    }

    /** What is said of a run, one after the other; each fact carries all of it so far. */
    private static void sayings(Season season, UUID run, UUID person, Random random, List<Fact> facts) {
        var sayings = new ArrayList<Saying>();
        var at = Season.FINAL.minusSeconds(20);
        for (int i = random.nextInt(5); i >= 0; i--) {
            at = at.plusSeconds(1 + random.nextInt(15));
            sayings.add(saying(season, at, sayings.isEmpty(), random));
            facts.add(season.said(run, person, List.copyOf(sayings)));
        }
    }

    private static Saying saying(Season season, Instant at, boolean isFirst, Random random) {
        var status = random.nextInt(4) == 0 ? ActivityFact.Status.REFUSED : ActivityFact.Status.COUNTED;
        var day = 1 + random.nextInt(30);
        var metres = random.nextInt(4) * 1_000;
        return isFirst || random.nextBoolean()
                ? Season.word(at, day, metres, status)
                : season.ruling(at, day, metres, status, "Reason " + day);
    }

    private static List<UUID> ids(Random random, int count) {
        return random.longs(count, 0, Long.MAX_VALUE)
                .mapToObj(bits -> new UUID(bits, ~bits))
                .toList();
    }
}
