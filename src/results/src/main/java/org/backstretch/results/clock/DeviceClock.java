package org.backstretch.results.clock;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of one device, as far as they are known. A wall clock may be wrong and may be set while it runs; a monotonic
 * clock may stop while the device sleeps and starts anew with each boot. The instant of a stamp is a function of the stamp
 * and of all samples, whatever the order in which they arrived; a sample taken later than the next one changes nothing.
 *
 * <p>An official's word on the wall clock goes before everything measured. A device without samples is believed.
 */
public final class DeviceClock {
    /** Times are right to this, or doubted. */
    public static final Duration TOLERANCE = Duration.ofMillis(200);

    /** How far an ordinary clock drifts: 50 millionths, or 0.18 s in an hour. */
    private static final long DRIFT_MILLIONTHS = 50;

    private final Optional<Duration> official;
    private final List<Sample> samples;

    private DeviceClock(Optional<Duration> official, List<Sample> samples) {
        this.official = official;
        this.samples = samples;
    }

    /** @param official what an official says has to be added to the wall clock */
    public static DeviceClock of(Optional<Duration> official, Collection<Sample> samples) {
        return new DeviceClock(
                official,
                samples.stream().sorted(comparingLong(Sample::monotonicMillis)).toList());
    }

    /**
     * When something was stamped.
     *
     * @param at by the wall clock of the device
     */
    public Reading read(String bootId, long monotonicMillis, Instant at) {
        if (official.isPresent()) {
            return Reading.sure(at.plus(official.get()));
        }
        var ofBoot = samples.stream()
                .filter(sample -> sample.bootId().equals(bootId))
                .toList();
        return ofBoot.isEmpty() ? betweenBoots(at) : within(ofBoot, monotonicMillis, at);
    }

    private static Reading within(List<Sample> ofBoot, long monotonic, Instant at) {
        var before = ofBoot.reversed().stream()
                .filter(sample -> sample.monotonicMillis() <= monotonic)
                .findFirst();
        var after = ofBoot.stream()
                .filter(sample -> sample.monotonicMillis() > monotonic)
                .findFirst();
        var anchor = before.or(() -> after).orElseThrow();
        var byMonotonic = anchor.byMonotonic(monotonic);
        if (anchor.roundTripMillis() / 2 > TOLERANCE.toMillis()) {
            return Reading.doubtful(
                    byMonotonic, "The network was too slow to tell how far the clock of this device is off.");
        }
        var byWall = anchor.byWall(at);
        if (agree(byMonotonic, byWall, Duration.between(anchor.serverAt(), byMonotonic))) {
            return Reading.sure(byMonotonic);
        }
        return jumped(before, after, byMonotonic, byWall);
    }

    /** The two clocks of the device part: its wall clock was set, or it slept. The samples around may tell which. */
    private static Reading jumped(
            Optional<Sample> before, Optional<Sample> after, Instant byMonotonic, Instant byWall) {
        if (before.isPresent() && after.isPresent()) {
            var next = after.get();
            var gap = Duration.between(before.get().serverAt(), next.serverAt());
            if (agree(before.get().byMonotonic(next.monotonicMillis()), next.serverAt(), gap)) {
                return Reading.sure(byMonotonic);
            }
            if (agree(before.get().byWall(next.at()), next.serverAt(), gap)) {
                return Reading.sure(byWall);
            }
        }
        var jump = Duration.between(byMonotonic, byWall).abs();
        return Reading.doubtful(
                byMonotonic,
                "The clock of this device was set, or it slept: the time may be off by %d.%d s."
                        .formatted(jump.toSeconds(), jump.toMillisPart() / 100));
    }

    /** The page was ended before it ever reached the server; the wall clock went on through it. */
    private Reading betweenBoots(Instant at) {
        var before = samples.stream().filter(sample -> !sample.at().isAfter(at)).max(comparing(Sample::at));
        var after = samples.stream().filter(sample -> sample.at().isAfter(at)).min(comparing(Sample::at));
        var nearest = before.or(() -> after);
        if (nearest.isEmpty()) {
            return Reading.sure(at);
        }
        var instant = at.plus(nearest.get().offset());
        var isSteady = before.isPresent()
                && after.isPresent()
                && agree(at.plus(before.get().offset()), at.plus(after.get().offset()), Duration.ZERO);
        return isSteady
                ? Reading.sure(instant)
                : Reading.doubtful(instant, "The clock of this device was not checked around this time.");
    }

    private static boolean agree(Instant one, Instant other, Duration over) {
        var drift = Math.min(over.abs().toMillis() * DRIFT_MILLIONTHS / 1_000_000, TOLERANCE.toMillis());
        return Duration.between(one, other).abs().toMillis() <= TOLERANCE.toMillis() + drift;
    }
}
