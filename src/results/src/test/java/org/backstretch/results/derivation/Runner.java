package org.backstretch.results.derivation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/** A run in the making, for examples. */
final class Runner {
    private final UUID entry;
    private Direction direction = Direction.FORWARD;
    private Sex sex = Sex.F;
    private boolean takesPart = true;
    private Optional<Instant> gun = Optional.of(Races.GUN);
    private Duration offset = Duration.ZERO;
    private boolean handicap;
    private Optional<Declared> declared = Optional.empty();
    private Optional<UUID> deadHeat = Optional.empty();
    private Optional<OfficialTime> official = Optional.empty();
    private Optional<Run.Measured> measured = Optional.empty();
    private List<DeclaredLeg> legs = List.of();
    private List<Crossing> crossings = List.of();

    Runner(long number) {
        this(new UUID(0, number));
    }

    Runner(UUID entry) {
        this.entry = entry;
    }

    Runner(Run run) {
        this(run.entry());
        as(run);
    }

    /** Everything but who it is. */
    Runner as(Run run) {
        direction = run.direction();
        sex = run.sex();
        takesPart = run.takesPart();
        gun = run.gun();
        offset = run.startOffset();
        handicap = run.handicap();
        declared = run.declared();
        deadHeat = run.deadHeat();
        official = run.officialTime();
        measured = run.measured();
        legs = run.legs();
        crossings = run.crossings();
        return this;
    }

    Runner facing(Direction wanted) {
        direction = wanted;
        return this;
    }

    Runner of(Sex wanted) {
        sex = wanted;
        return this;
    }

    Runner takingPart(boolean wanted) {
        takesPart = wanted;
        return this;
    }

    Runner withGun(Optional<Instant> wanted) {
        gun = wanted;
        return this;
    }

    Runner startedAfter(Duration wanted) {
        offset = wanted;
        return this;
    }

    Runner handicapped() {
        handicap = true;
        return this;
    }

    Runner declared(Declared wanted) {
        declared = Optional.of(wanted);
        return this;
    }

    Runner inDeadHeat(UUID wanted) {
        deadHeat = Optional.of(wanted);
        return this;
    }

    Runner withOfficialTime(OfficialTime wanted) {
        official = Optional.of(wanted);
        return this;
    }

    Runner measured(long millimetres) {
        measured = Optional.of(new Run.Measured(millimetres, "With the wheel"));
        return this;
    }

    Runner withLegs(DeclaredLeg... wanted) {
        legs = Arrays.asList(wanted);
        return this;
    }

    Runner crossing(Crossing... wanted) {
        crossings = Arrays.asList(wanted);
        return this;
    }

    Run run() {
        return new Run(
                entry, direction, sex, takesPart, gun, offset, handicap, declared, deadHeat, official, measured, legs,
                crossings);
    }
}
