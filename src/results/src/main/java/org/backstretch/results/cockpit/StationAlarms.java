package org.backstretch.results.cockpit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backstretch.results.cockpit.Cockpit.Alarm;
import org.backstretch.results.cockpit.Cockpit.Alarm.Kind;

/** What is wrong with one device, as far as it says. */
record StationAlarms(Station station, Duration quietFor, Instant now) {
    private static final Duration CODE_ENDS_SOON = Duration.ofMinutes(30);
    private static final Duration UNSENT_FOR = Duration.ofMinutes(1);
    /** What was away for hours was put away on purpose. */
    private static final Duration FORGOTTEN = Duration.ofHours(3);

    private static final Duration CLOCK_OFF = Duration.ofSeconds(2);
    private static final int LOW_BATTERY = 20;
    private static final long LITTLE_STORAGE = 50;

    List<Alarm> all() {
        return Stream.of(
                        codeEnds(),
                        said(this::silent),
                        said(this::unsent),
                        said(this::clock),
                        said(this::battery),
                        said(this::storage))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Alarm> said(Function<Station.Health, Optional<Alarm>> judge) {
        return Optional.ofNullable(station.health()).flatMap(judge);
    }

    private Optional<Alarm> codeEnds() {
        return Optional.ofNullable(station.endsAt())
                .filter(end -> end.isBefore(now.plus(CODE_ENDS_SOON)))
                .map(end -> end.isAfter(now) ? " ends in " + Length.words(Duration.between(now, end)) : " has ended")
                .flatMap(ends -> alarm(
                        Kind.CODE_ENDS,
                        "The code of " + station.label() + ends
                                + ". Give it a new one: what it stamps after the end waits for a decision."));
    }

    private Duration quiet() {
        return Duration.between(station.lastHeard(), now);
    }

    private Optional<Alarm> silent(Station.Health health) {
        return quiet().compareTo(quietFor) < 0 || quiet().compareTo(FORGOTTEN) > 0
                ? Optional.empty()
                : alarm(
                        Kind.DEVICE_SILENT,
                        station.label() + " was last heard " + Length.words(quiet())
                                + " ago. What it stamps is kept on it; look after its network.");
    }

    private Optional<Alarm> unsent(Station.Health health) {
        return health.unsynced() == 0 || quiet().compareTo(UNSENT_FOR) < 0
                ? Optional.empty()
                : alarm(
                        Kind.UNSYNCED,
                        station.label() + " keeps " + health.unsynced() + (health.unsynced() == 1 ? " time" : " times")
                                + " that have not arrived. Do not publish before they have.");
    }

    /** The server ahead of the device: the device is slow. */
    private Optional<Alarm> clock(Station.Health health) {
        return Optional.ofNullable(health.clockOffsetMillis())
                .map(Duration::ofMillis)
                .filter(offset -> offset.abs().compareTo(CLOCK_OFF) >= 0)
                .flatMap(offset -> alarm(
                        Kind.CLOCK,
                        "The clock of " + station.label() + " is " + Length.words(offset)
                                + (offset.isNegative() ? " fast" : " slow")
                                + ". Its times are corrected by what it measured."));
    }

    private Optional<Alarm> battery(Station.Health health) {
        return Optional.ofNullable(health.batteryPercent())
                .filter(percent -> percent < LOW_BATTERY && !Boolean.TRUE.equals(health.isCharging()))
                .flatMap(percent -> alarm(
                        Kind.BATTERY, station.label() + " has " + percent + " % of its battery left. Bring a cable."));
    }

    private Optional<Alarm> storage(Station.Health health) {
        return Optional.ofNullable(health.storageFreeMegabytes())
                .filter(free -> free < LITTLE_STORAGE)
                .flatMap(free -> alarm(
                        Kind.STORAGE,
                        station.label() + " has room for " + free + " MB only. Free some, or take another device."));
    }

    private Optional<Alarm> alarm(Kind kind, String sentence) {
        return Optional.of(new Alarm(kind, sentence, station.id()));
    }
}
