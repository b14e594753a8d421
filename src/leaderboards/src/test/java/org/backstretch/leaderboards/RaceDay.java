package org.backstretch.leaderboards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** A race on a day of its own, as registration and results tell it: every fact newer than the one before. */
public final class RaceDay {
    public final UUID race = Ids.next();
    public final LocalDate day;
    private final UUID event = Ids.next();
    private final UUID wave = Ids.next();
    private final String discipline;
    private final @Nullable UUID course;
    private long revision;

    public RaceDay(String day, String discipline, @Nullable UUID course) {
        this.day = LocalDate.parse(day);
        this.discipline = discipline;
        this.course = course;
    }

    public static RaceDay of5Km(String day) {
        return new RaceDay(day, "5KR", null);
    }

    public List<Fact> open() {
        return List.of(event(EventFact.Status.OPEN), race(null));
    }

    public EventFact event(EventFact.Status status) {
        return new EventFact(event, next(), "Meet", "Ghent", "BE", day, day, "UTC", status, wave, List.of());
    }

    public RaceFact race(@Nullable TeamScoring teams) {
        var length = Disciplines.get(discipline).orElseThrow().distanceMillimetres();
        return new RaceFact(
                race,
                next(),
                event,
                "Race",
                discipline,
                length.isPresent() ? (Long) length.getAsLong() : null,
                List.of(Direction.BACKWARD, Direction.FORWARD),
                TimingMethod.GUN_CLOCK,
                "HOUSE",
                null,
                List.of(new RaceFact.Wave(wave, "Wave 1", gun())),
                List.of(
                        new RaceFact.Category("45+", "45 and over", null, 45, null),
                        new RaceFact.Category("OPEN", "Open", null, null, 44)),
                false,
                course,
                teams,
                List.of());
    }

    private Instant gun() {
        return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }

    /** Somebody with an account. */
    public EntryFact entry(UUID id, UUID person, Sex sex) {
        return entry(id, person, null, "Runner " + person, sex, "OPEN", Direction.BACKWARD);
    }

    public EntryFact entry(
            UUID id,
            @Nullable UUID person,
            @Nullable UUID club,
            String name,
            Sex sex,
            String category,
            Direction direction) {
        return new EntryFact(
                id, next(), race, wave, person, club, null, name, sex, category, direction, EntryFact.Status.CONFIRMED);
    }

    public ResultFact finish(UUID entry, long millis) {
        return finish(entry, millis, millis);
    }

    /** @param sequence orders those of one time */
    public ResultFact finish(UUID entry, long millis, long sequence) {
        return new ResultFact(
                entry,
                next(),
                race,
                0,
                OutcomeKind.FINISHED,
                millis,
                TimingMethod.GUN_CLOCK,
                gun().plusMillis(millis),
                sequence,
                null,
                "" + millis,
                null,
                null,
                null,
                List.of());
    }

    /** In a fixed time. */
    public ResultFact covered(UUID entry, long millimetres) {
        return new ResultFact(
                entry,
                next(),
                race,
                0,
                OutcomeKind.FINISHED,
                null,
                TimingMethod.GUN_CLOCK,
                gun(),
                0,
                null,
                millimetres / 1_000 + " m",
                null,
                null,
                null,
                List.of(),
                millimetres,
                List.of(),
                List.of(),
                null);
    }

    public ResultFact disqualified(UUID entry) {
        return outcome(entry, OutcomeKind.DISQUALIFIED);
    }

    public ResultFact outcome(UUID entry, @Nullable OutcomeKind outcome) {
        return new ResultFact(
                entry, next(), race, 0, outcome, null, null, null, 0, null, null, null, null, null, List.of());
    }

    public RaceStateFact stage(Stage stage) {
        return new RaceStateFact(race, next(), 0, 0, List.of(new RaceStateFact.Start(wave, gun())), "HOUSE", stage);
    }

    public RaceStateFact rehearsal(Stage stage) {
        return Meet.told(stage(stage), true, null);
    }

    /** Points 10, 9, 8 … among those of one sex. */
    public static SeriesFact series(UUID id, long revision, int best, int minimum, RaceDay... races) {
        return new SeriesFact(
                id,
                revision,
                "Midweek",
                id,
                SeriesFact.Scoring.POINTS_DOWN,
                List.of(),
                10,
                1,
                true,
                best,
                minimum,
                false,
                Stream.of(races)
                        .map(each -> new SeriesFact.Leg(each.race, each.day))
                        .toList(),
                SeriesFact.Status.OPEN);
    }

    private long next() {
        return (1L << 40) | ++revision;
    }
}
