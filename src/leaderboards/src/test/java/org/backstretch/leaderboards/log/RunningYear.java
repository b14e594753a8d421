package org.backstretch.leaderboards.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.leaderboards.RaceDay;

/**
 * What a year of races may bring: people who run some of them, a series over them, a course that two of them share, results
 * that are corrected and taken back, races that become official and are opened again, claims of records.
 */
final class RunningYear {
    private static final int RACES = 4;
    private static final int PEOPLE = 5;

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final List<RaceDay> races;
    private final List<UUID> clubs;
    private final List<UUID> people;
    private final UUID series;
    private long revision;

    private RunningYear(Random random) {
        this.random = random;
        var course = id();
        this.races = IntStream.range(0, RACES)
                .mapToObj(i -> new RaceDay("202" + (5 + i / 2) + "-0" + (i + 3) + "-01", "5KR", i < 2 ? null : course))
                .toList();
        this.clubs = Stream.generate(this::id).limit(2).toList();
        this.people = Stream.generate(this::id).limit(PEOPLE).toList();
        this.series = id();
    }

    static List<Fact> facts(Random random) {
        var year = new RunningYear(random);
        year.begin();
        for (int step = 0; step < 120; step++) {
            year.step();
        }
        year.end();
        return year.facts;
    }

    private UUID id() {
        return new UUID(random.nextLong() >>> 1, random.nextLong());
    }

    private void begin() {
        clubs.forEach(club -> facts.add(new ClubFact(club, 1, "Club " + club)));
        races.forEach(race -> facts.addAll(race.open()));
        races.forEach(race -> people.forEach(person -> enter(race, person)));
        facts.add(series());
    }

    private void step() {
        var race = races.get(random.nextInt(RACES));
        var person = people.get(random.nextInt(PEOPLE));
        switch (random.nextInt(20)) {
            case 0 -> enter(race, person);
            case 1 -> facts.add(race.stage(Stage.values()[random.nextInt(4)]));
            case 2 -> facts.add(race.disqualified(entry(race, person)));
            case 3 -> facts.add(race.outcome(entry(race, person), null));
            case 4 -> facts.add(series());
            case 5, 9, 10 -> facts.add(claim(race, person));
            case 6 -> facts.add(race.race(random.nextInt(3) == 0 ? null : teams()));
            case 7 -> facts.add(race.event(EventFact.Status.values()[random.nextInt(3)]));
            case 8 -> facts.add(new ClubFact(clubs.getFirst(), ++revision + 1, "Club " + revision));
            default -> facts.add(race.finish(entry(race, person), 1_500_000L + random.nextInt(4) * 1_000L));
        }
    }

    /** Most races are official in the end, so that there is something to compare. */
    private void end() {
        races.forEach(race -> {
            facts.add(race.event(EventFact.Status.OPEN));
            facts.add(race.stage(random.nextInt(4) == 0 ? Stage.PROVISIONAL : Stage.OFFICIAL));
        });
    }

    private TeamScoring teams() {
        return new TeamScoring(1 + random.nextInt(2), random.nextInt(2), random.nextBoolean());
    }

    /** Now and then without an account, now and then by the name of somebody else. */
    private void enter(RaceDay race, UUID person) {
        facts.add(race.entry(
                entry(race, person),
                random.nextInt(6) == 0 ? null : person,
                random.nextInt(3) == 0 ? null : clubs.get(random.nextInt(2)),
                "Runner " + random.nextInt(PEOPLE),
                random.nextBoolean() ? Sex.F : Sex.M,
                random.nextBoolean() ? "45+" : "OPEN",
                random.nextInt(8) == 0 ? Direction.FORWARD : Direction.BACKWARD));
    }

    /** Of this person in this race; ids of one moment differ in their second half only. */
    private static UUID entry(RaceDay race, UUID person) {
        return new UUID(
                person.getMostSignificantBits(),
                race.race.getLeastSignificantBits() ^ person.getLeastSignificantBits());
    }

    private SeriesFact series() {
        var some = races.stream().filter(race -> random.nextInt(4) > 0).toList();
        var scoring = SeriesFact.Scoring.values()[random.nextInt(3)];
        var like = RaceDay.series(
                series, ++revision, 1 + random.nextInt(3), 1 + random.nextInt(2), some.toArray(RaceDay[]::new));
        return new SeriesFact(
                series,
                like.revision(),
                like.name(),
                like.organizer(),
                scoring,
                scoring == SeriesFact.Scoring.POINTS_TABLE ? List.of(5, 3, 1) : List.of(),
                scoring == SeriesFact.Scoring.POINTS_DOWN ? 5 : 0,
                scoring == SeriesFact.Scoring.POINTS_DOWN ? 1 : 0,
                random.nextBoolean(),
                like.best(),
                like.minimum(),
                random.nextBoolean(),
                like.legs(),
                random.nextInt(6) == 0 ? SeriesFact.Status.DRAFT : SeriesFact.Status.OPEN);
    }

    private RecordClaimFact claim(RaceDay race, UUID person) {
        var entry = entry(race, person);
        var scope = RecordClaimFact.Scope.values()[random.nextInt(4)];
        return new RecordClaimFact(
                new UUID(entry.getLeastSignificantBits() + scope.ordinal(), entry.getMostSignificantBits()),
                ++revision,
                race.race,
                entry,
                scope,
                RecordClaimFact.Status.values()[random.nextInt(3)],
                null,
                null,
                random.nextBoolean() ? null : "25:0" + random.nextInt(4),
                random.nextInt(4) == 0 ? RecordClaimFact.Ended.values()[random.nextInt(2)] : null);
    }
}
