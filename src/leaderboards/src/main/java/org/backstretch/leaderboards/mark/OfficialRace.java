package org.backstretch.leaderboards.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.record.Eligibility;
import org.backstretch.athletics.record.OfficialMark;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.ResultFact;
import org.backstretch.leaderboards.fact.RaceFacts;
import org.jspecify.annotations.Nullable;

/**
 * A race whose marks stand: it is official, and for the public.
 *
 * @param gun of its first wave
 * @param day of the gun, where it was run
 * @param course by which races are compared for course records
 * @param length of the course in millimetres; null where it is not known
 * @param ranked whether its marks rank among those of the discipline
 */
record OfficialRace(
        UUID id,
        Discipline discipline,
        TimingMethod timing,
        Instant gun,
        LocalDate day,
        UUID course,
        @Nullable Long length,
        boolean ranked) {

    static Optional<OfficialRace> of(RaceFacts facts) {
        boolean stands = facts.isForThePublic()
                && facts.state()
                        .filter(state -> state.stage() == Stage.OFFICIAL)
                        .isPresent();
        // Fixed-time races have no times to compare.
        return Disciplines.get(facts.race().discipline())
                .filter(discipline -> stands && !discipline.measuresDistance())
                .map(discipline -> of(facts, discipline));
    }

    private static OfficialRace of(RaceFacts facts, Discipline discipline) {
        var race = facts.race();
        var gun = gun(facts);
        var length = Optional.ofNullable(race.distanceMillimetres());
        return new OfficialRace(
                race.id(),
                discipline,
                race.timing(),
                gun,
                LocalDate.ofInstant(gun, ZoneId.of(facts.event().zone())),
                race.courseId() == null ? race.id() : race.courseId(),
                length.orElse(null),
                Eligibility.isRanked(discipline, length));
    }

    /** As it was given; where only a list of times was taken over, as it was planned. */
    private static Instant gun(RaceFacts facts) {
        var given =
                facts.state().stream().flatMap(state -> state.starts().stream()).map(RaceStateFact.Start::gun);
        var planned = facts.race().waves().stream().map(RaceFact.Wave::plannedStart);
        return earliest(given)
                .or(() -> earliest(planned))
                .orElseGet(() -> facts.event()
                        .firstDay()
                        .atStartOfDay(ZoneId.of(facts.event().zone()))
                        .toInstant());
    }

    private static Optional<Instant> earliest(Stream<Instant> instants) {
        return instants.min(Instant::compareTo);
    }

    /** Empty unless it is a time. */
    Optional<Mark> mark(ResultFact result) {
        var method = Optional.ofNullable(result.timing()).orElse(timing);
        return Optional.ofNullable(result.millis())
                .filter(millis -> result.outcome() == OutcomeKind.FINISHED && millis >= 0)
                .map(millis -> Mark.of(discipline, method, millis));
    }

    OfficialMark official(UUID entry, Mark mark) {
        return new OfficialMark(entry, id, gun, day, mark.value());
    }
}
