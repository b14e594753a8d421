package org.backstretch.leaderboards.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.Season;
import org.jspecify.annotations.Nullable;

/** A board is a function of the facts: no order, repetition or cut into batches may change what it says in the end. */
class AnyOrderTest {

    @Property(tries = 150)
    void facts_in_any_order_and_number_end_in_the_same_boards(@ForAll long seed) {
        var random = new Random(seed);
        var facts = history(random);
        var inOrder = digests(facts, facts.size() + 1, random);

        var shuffled = digests(shuffledWithRepeats(facts, random), 7, random);

        assertEquals(inOrder, shuffled);
    }

    @Property(tries = 100)
    void keys_that_overtake_each_other_as_kafka_lets_them_end_in_the_same_boards(@ForAll long seed) {
        var random = new Random(seed);
        var facts = history(random);
        var inOrder = digests(facts, facts.size() + 1, random);

        var interleaved = digests(inTheOrderOfEachKey(facts, random), 5, random);

        assertEquals(inOrder, interleaved);
    }

    @Property(tries = 100)
    void boards_kept_up_step_by_step_equal_boards_made_from_the_newest_facts_alone(@ForAll long seed) {
        var random = new Random(seed);
        var facts = history(random);
        var compacted = new HashMap<UUID, Map<Class<?>, Fact>>();
        facts.forEach(fact -> compacted
                .computeIfAbsent(fact.id(), any -> new HashMap<>())
                .merge(fact.getClass(), fact, (one, other) -> one.revision() > other.revision() ? one : other));

        var stepByStep = digests(facts, 1, random);

        var newest = compacted.values().stream()
                .flatMap(each -> each.values().stream())
                .toList();
        assertEquals(stepByStep, digests(newest, newest.size() + 1, random));
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

    private static List<Fact> shuffledWithRepeats(List<Fact> facts, Random random) {
        var told = new ArrayList<Fact>();
        facts.forEach(fact -> told.addAll(Collections.nCopies(1 + random.nextInt(3), fact)));
        Collections.shuffle(told, random);
        return told;
    }

    /** The facts of one key stay in their order, some told again at once; those of different keys come in any. */
    private static List<Fact> inTheOrderOfEachKey(List<Fact> facts, Random random) {
        var keys = new ArrayList<ArrayDeque<Fact>>();
        facts.stream()
                .collect(groupingBy(
                        fact -> fact.getClass() + "/" + fact.id(), LinkedHashMap::new, toCollection(ArrayDeque::new)))
                .values()
                .forEach(keys::add);
        var told = new ArrayList<Fact>();
        while (!keys.isEmpty()) {
            var key = keys.get(random.nextInt(keys.size()));
            told.addAll(Collections.nCopies(1 + random.nextInt(3), key.removeFirst()));
            if (key.isEmpty()) {
                keys.remove(key);
            }
        }
        return told;
    }

    private static List<Fact> history(Random random) {
        var facts = new ArrayList<Fact>();
        raceDay(random, facts);
        month(random, facts);
        facts.addAll(RunningYear.facts(random));
        return facts;
    }

    /** What a race day may bring: entries that change, finishes, decisions taken back, the gun corrected now and then. */
    private static void raceDay(Random random, List<Fact> facts) {
        var meet = new Meet();
        var club = Ids.next();
        var entries = ids(random, 12);
        var heats = ids(random, 2);
        var results = new HashMap<UUID, Long>();
        var derivation = 0L;
        var rehearsal = new Rehearsal(false, null);
        facts.add(meet.event(random.nextInt(5) == 0 ? EventFact.Status.DRAFT : EventFact.Status.OPEN));
        facts.add(random.nextBoolean() ? meet.race() : meet.raceWithSplit());
        entries.forEach(entry -> facts.add(entry(meet, entry, club, random)));
        facts.add(meet.club(club, "Retro Ghent"));
        for (int step = 0; step < 60; step++) {
            var entry = entries.get(random.nextInt(entries.size()));
            switch (random.nextInt(11)) {
                case 0 -> facts.add(entry(meet, entry, club, random));
                case 1 -> facts.add(meet.club(club, "Retro Ghent " + step));
                case 2 -> {
                    results.put(entry, 0L);
                    facts.add(meet.outcome(entry, OutcomeKind.DID_NOT_FINISH, derivation));
                }
                case 3 -> {
                    results.put(entry, 0L);
                    facts.add(meet.outcome(entry, null, derivation));
                }
                case 5 -> {
                    var millis = 1_000_000L + random.nextInt(3);
                    var heat = heats.get(random.nextInt(2));
                    results.put(entry, millis);
                    facts.add(meet.deadHeat(entry, millis, derivation, heat, random.nextInt(100)));
                }
                case 6 -> facts.add(meet.event(EventFact.Status.values()[random.nextInt(3)]));
                case 4 -> {
                    derivation++;
                    deriveAnew(meet, results, derivation, rehearsal, facts);
                }
                case 7 -> {
                    derivation++;
                    rehearsal = rehearsal.isOn() ? new Rehearsal(false, derivation) : rehearsal.begun();
                    deriveAnew(meet, results, derivation, rehearsal, facts);
                }
                default -> {
                    results.put(entry, 1_000_000L + random.nextInt(5));
                    facts.add(meet.finish(entry, results.get(entry), derivation));
                }
            }
        }
        facts.add(meet.event(EventFact.Status.OPEN));
    }

    /** @param hiddenBy the derivation that hid the last one; null where none was hidden */
    private record Rehearsal(boolean isOn, @Nullable Long hiddenBy) {
        Rehearsal begun() {
            return new Rehearsal(true, hiddenBy);
        }
    }

    private static void deriveAnew(
            Meet meet, Map<UUID, Long> results, long derivation, Rehearsal rehearsal, List<Fact> facts) {
        results.forEach((entry, millis) -> facts.add(
                millis == 0
                        ? meet.outcome(entry, OutcomeKind.DID_NOT_FINISH, derivation)
                        : meet.finish(entry, millis + derivation, derivation)));
        var state = meet.state(Stage.RUNNING, derivation, results.size());
        facts.add(Meet.told(state, rehearsal.isOn(), rehearsal.hiddenBy()));
    }

    private static EntryFact entry(Meet meet, UUID id, UUID club, Random random) {
        return meet.entry(
                id,
                "" + random.nextInt(100),
                Direction.values()[random.nextInt(2)],
                Sex.values()[random.nextInt(3)],
                random.nextBoolean() ? "45+" : "OPEN",
                random.nextBoolean() ? club : null,
                random.nextInt(6) == 0 ? EntryFact.Status.WITHDRAWN : EntryFact.Status.CONFIRMED);
    }

    private static void month(Random random, List<Fact> facts) {
        var season = new Season();
        var people = ids(random, 5);
        var teams = ids(random, 2);
        var runs = ids(random, 8);
        var stays = ids(random, 6);
        facts.add(season.challenge(ChallengeFact.Status.OPEN, TeamMeasure.MEAN_ALL, 0));
        people.forEach(person -> facts.add(season.person(person, "Somebody")));
        teams.forEach(team -> facts.add(season.team(team, "Team")));
        for (int step = 0; step < 40; step++) {
            var person = people.get(random.nextInt(people.size()));
            var team = random.nextInt(4) == 0 ? null : teams.get(random.nextInt(2));
            var joined = Season.FIRST.plusDays(random.nextInt(10));
            var left = random.nextBoolean() ? null : joined.plusDays(random.nextInt(20));
            var start = Instant.parse("2026-05-30T10:00:00Z").plusSeconds(random.nextInt(3_000_000));
            facts.add(
                    switch (random.nextInt(4)) {
                        case 0 -> season.person(person, "Renamed " + step);
                        case 1 -> season.member(stays.get(random.nextInt(stays.size())), person, team, joined, left);
                        default ->
                            season.run(
                                    runs.get(random.nextInt(runs.size())),
                                    person,
                                    start,
                                    "Europe/Brussels",
                                    random.nextInt(3) * 1_000,
                                    random.nextInt(5) == 0 ? Direction.FORWARD : Direction.BACKWARD);
                    });
        }
    }

    private static List<UUID> ids(Random random, int count) {
        return random.longs(count, 0, Long.MAX_VALUE)
                .mapToObj(bits -> new UUID(bits, ~bits))
                .toList();
    }
}
