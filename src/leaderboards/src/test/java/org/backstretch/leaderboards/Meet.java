package org.backstretch.leaderboards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** An event with one race, as registration and results tell it: every fact newer than the one before. */
public final class Meet {
    public static final Instant GUN = Instant.parse("2026-06-06T10:00:00Z");

    public final UUID event = Ids.next();
    public final UUID race = Ids.next();
    private final UUID wave = Ids.next();
    private long revision;

    public EventFact event(EventFact.Status status) {
        return event(status, wave, List.of());
    }

    public EventFact event(EventFact.Status status, UUID organizer, List<EventFact.Official> officials) {
        var day = LocalDate.parse("2026-06-06");
        return new EventFact(
                event,
                next(),
                "Backward Mile",
                "Ghent",
                "BE",
                day,
                day,
                "Europe/Brussels",
                status,
                organizer,
                officials);
    }

    public RaceFact race() {
        return race(false);
    }

    /** The same race with a point on its course, half way. */
    public RaceFact raceWithSplit() {
        var race = race();
        return new RaceFact(
                race.id(),
                race.revision(),
                race.eventId(),
                race.name(),
                race.discipline(),
                race.distanceMillimetres(),
                race.directions(),
                race.timing(),
                race.ruleSet(),
                race.capacity(),
                race.waves(),
                race.categories(),
                race.withdrawn(),
                race.courseId(),
                race.teamScoring(),
                List.of(new RaceFact.Split("half", "Half way", 2_500_000L)));
    }

    public RaceFact race(boolean withdrawn) {
        return new RaceFact(
                race,
                next(),
                event,
                "5 km",
                "5KR",
                5_000_000L,
                List.of(Direction.BACKWARD, Direction.FORWARD),
                TimingMethod.GUN_CLOCK,
                "HOUSE",
                null,
                List.of(new RaceFact.Wave(wave, "Wave 1", GUN)),
                List.of(
                        new RaceFact.Category("45+", "45 and over", null, 45, null),
                        new RaceFact.Category("OPEN", "Open", null, null, 44)),
                withdrawn,
                null,
                null,
                List.of());
    }

    public ClubFact club(UUID id, String name) {
        return new ClubFact(id, next(), name);
    }

    public EntryFact entry(UUID id, String bib, Direction direction, Sex sex) {
        return entry(id, bib, direction, sex, "OPEN", null, EntryFact.Status.CONFIRMED);
    }

    public EntryFact entry(
            UUID id,
            String bib,
            Direction direction,
            Sex sex,
            String category,
            @Nullable UUID club,
            EntryFact.Status status) {
        return new EntryFact(
                id, next(), race, wave, null, club, bib, "Runner " + bib, sex, category, direction, status);
    }

    public EntryFact named(UUID id, String name) {
        return new EntryFact(
                id,
                next(),
                race,
                wave,
                null,
                null,
                null,
                name,
                Sex.F,
                "OPEN",
                Direction.BACKWARD,
                EntryFact.Status.CONFIRMED);
    }

    /** Finishes this many milliseconds after the gun, at the end of that derivation's clock. */
    public ResultFact finish(UUID entry, long millis, long derivation) {
        return finish(entry, millis, derivation, null);
    }

    public ResultFact finish(UUID entry, long millis, long derivation, @Nullable UUID deadHeat) {
        return new ResultFact(
                entry,
                next(),
                race,
                derivation,
                OutcomeKind.FINISHED,
                millis,
                TimingMethod.GUN_CLOCK,
                GUN.plusMillis(millis),
                millis,
                deadHeat,
                "" + millis,
                null,
                null,
                null,
                List.of());
    }

    /** Shares a dead heat, but may have been seen to cross the line at another moment. */
    public ResultFact deadHeat(UUID entry, long millis, long derivation, UUID heat, long crossing) {
        return new ResultFact(
                entry,
                next(),
                race,
                derivation,
                OutcomeKind.FINISHED,
                millis,
                TimingMethod.GUN_CLOCK,
                GUN.plusMillis(millis),
                crossing,
                heat,
                "" + millis,
                null,
                null,
                null,
                List.of(new ResultFact.Split("half", millis / 2)));
    }

    /** @param outcome null takes it back */
    public ResultFact outcome(UUID entry, @Nullable OutcomeKind outcome, long derivation) {
        var rule = outcome == OutcomeKind.DISQUALIFIED ? "IRR-2" : null;
        return new ResultFact(
                entry, next(), race, derivation, outcome, null, null, null, 0, null, null, rule, null, null, List.of());
    }

    public RaceStateFact state(RaceStateFact.Stage stage, long derivation, int count) {
        return new RaceStateFact(
                race, next(), derivation, count, List.of(new RaceStateFact.Start(wave, GUN)), "HOUSE", stage);
    }

    /** A race that is being rehearsed. */
    public RaceStateFact rehearsal(RaceStateFact.Stage stage, long derivation, int count) {
        return told(state(stage, derivation, count), true, null);
    }

    /** The same race after its rehearsal was hidden by this derivation. */
    public RaceStateFact hidden(long derivation, int count) {
        return told(state(RaceStateFact.Stage.PLANNED, derivation, count), false, derivation);
    }

    public static RaceStateFact told(RaceStateFact state, boolean rehearsal, @Nullable Long firstDerivation) {
        return new RaceStateFact(
                state.id(),
                state.revision(),
                state.derivation(),
                state.count(),
                state.starts(),
                state.ruleSet(),
                state.stage(),
                rehearsal ? true : null,
                firstDerivation);
    }

    private long next() {
        return (1L << 40) | ++revision;
    }
}
