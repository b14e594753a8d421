package org.backstretch.portal.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.DisciplineKind;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.race.AlternatedRun;
import org.backstretch.contracts.EventFact;
import org.jspecify.annotations.Nullable;

/** A race with what its pages need of its event. */
public record Race(
        UUID id,
        UUID eventId,
        @Nullable String eventName,
        @Nullable ZoneId zone,
        @Nullable LocalDate firstDay,
        String name,
        String discipline,
        @Nullable String disciplineName,
        @Nullable BigDecimal distanceMetres,
        List<Direction> directions,
        TimingMethod timing,
        String ruleSet,
        @Nullable Integer capacity,
        int entries,
        List<Wave> waves,
        List<Category> categories,
        EventFact.@Nullable Status eventStatus,
        boolean withdrawn,
        @Nullable UUID courseId,
        @Nullable Integer laps,
        @Nullable BigDecimal lapMetres,
        @Nullable List<Leg> legs,
        @Nullable Integer sections,
        @Nullable Boolean keepsWaitingList) {

    /** Of a relay. */
    public record Leg(boolean paired, @Nullable Long massStartMillis) {}

    /** A leg of a relay, or a section that is run backward or forward in turn: it has a list of its own. */
    public record Stretch(int number, String name) {}

    public List<Stretch> stretches() {
        var inTurn = sections == null ? 0 : sections;
        var count = inTurn > 0 || legCount() == 1 ? inTurn : legCount();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Stretch(number, (inTurn > 0 ? section(number) : "Leg " + number)))
                .toList();
    }

    /** A pair runs both ways at once. */
    private String section(int number) {
        return "Section " + number
                + (isRelay()
                        ? ""
                        : ", " + AlternatedRun.directionOf(number).name().toLowerCase(Locale.ROOT));
    }

    /** As its list is headed. */
    public String stretch(int number) {
        return stretches().stream()
                .filter(each -> each.number() == number)
                .map(Stretch::name)
                .findFirst()
                .orElse("Leg " + number);
    }

    public boolean isRelay() {
        return legs != null && !legs.isEmpty();
    }

    public int legCount() {
        return legs == null ? 0 : legs.size();
    }

    /** How the runners of a relay team are typed. */
    public String legHint() {
        return legCount() == 1
                ? "Both names on one line, such as Ada Reyes & Bea Lind"
                : "A line for each leg, %d in all; two names where a pair runs".formatted(legCount());
    }

    /** Whether everybody runs for the same time, and the distance counts. */
    public boolean isOfFixedTime() {
        return lapMetres != null;
    }

    /** Runners who share one gun. */
    public record Wave(UUID id, String name, Instant plannedStart) {
        /** Whether it is the one that somebody chose. */
        public boolean is(String chosen) {
            return id.toString().equals(chosen);
        }
    }

    public record Category(
            String code,
            String name,
            @Nullable Sex sex,
            @Nullable Integer minAge,
            @Nullable Integer maxAge) {}

    /** Of its course, for races over the same one. */
    public UUID course() {
        return courseId == null ? id : courseId;
    }

    public ZoneId clock() {
        return zone == null ? ZoneId.of("UTC") : zone;
    }

    public Optional<Instant> firstStart() {
        return waves.stream().map(Wave::plannedStart).min(Comparator.naturalOrder());
    }

    public boolean isOpen() {
        return eventStatus == EventFact.Status.OPEN;
    }

    public boolean isFull() {
        return capacity != null && entries >= capacity;
    }

    /** Whether who comes now may wait for a place. */
    public boolean isWaitedFor() {
        return isFull() && Boolean.TRUE.equals(keepsWaitingList);
    }

    public boolean hasSeveralDirections() {
        return directions.size() > 1;
    }

    public boolean hasSeveralWaves() {
        return waves.size() > 1;
    }

    /** What its waves are called: on a track people run in heats. */
    public String waveWord() {
        return Disciplines.get(discipline)
                .filter(known -> known.kind() == DisciplineKind.TRACK)
                .map(track -> "Heat")
                .orElse("Wave");
    }
}
