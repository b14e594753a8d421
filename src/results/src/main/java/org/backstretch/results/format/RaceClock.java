package org.backstretch.results.format;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.TimeReading;

/**
 * Makes instants of moments, in the light of a race: what has no date happened nearest to a gun, on the wall clock of a zone.
 *
 * @param zone of the reader
 * @param distance of the race in millimetres; empty where not known
 * @param guns of its waves, fired so far
 */
public record RaceClock(ZoneId zone, OptionalLong distance, List<Instant> guns) {
    private static final String NO_GUN =
            "No gun is known yet to count it from. Start the race, or say when it was started, and send it again.";

    /** @param gun of the bib's own wave; empty where the bib or its gun is not known */
    public Resolved resolve(Moment moment, Optional<Instant> gun) {
        return switch (moment) {
            case Moment.At at -> new Resolved.Found(at.instant());
            case Moment.Local local -> local(local.dateTime(), near(gun));
            case Moment.OfDay ofDay -> nearest(ofDay.time(), near(gun));
            case Moment.Elapsed elapsed -> elapsed(elapsed.written(), gun);
            case Moment.SinceStart since -> sinceStart(since, near(gun));
        };
    }

    private List<Instant> near(Optional<Instant> gun) {
        return gun.map(List::of).orElse(guns);
    }

    /** In the hour that a clock shows twice in autumn, the one nearer to a gun. */
    private Resolved local(LocalDateTime dateTime, List<Instant> near) {
        var instants = instants(dateTime).toList();
        if (instants.isEmpty()) {
            return new Resolved.Unclear("There was no " + dateTime + " in " + zone
                    + ": the clocks were put forward. Say in which zone the reader's clock runs.");
        }
        return new Resolved.Found(
                near.isEmpty()
                        ? instants.getFirst()
                        : near.stream()
                                .flatMap(each -> instants.stream().map(at -> new Candidate(at, each)))
                                .min(Candidate.NEAREST)
                                .orElseThrow()
                                .at());
    }

    private Resolved nearest(LocalTime time, List<Instant> near) {
        return near.stream()
                .flatMap(gun -> days(gun)
                        .flatMap(day -> instants(day.toLocalDate().atTime(time)))
                        .map(at -> new Candidate(at, gun)))
                .min(Candidate.NEAREST)
                .<Resolved>map(found -> new Resolved.Found(found.at()))
                .orElseGet(() -> new Resolved.Unclear(NO_GUN));
    }

    private Stream<LocalDateTime> days(Instant gun) {
        var day = LocalDateTime.ofInstant(gun, zone);
        return Stream.of(day.minusDays(1), day, day.plusDays(1));
    }

    /** None in the hour that is left out in spring, two in the hour that comes twice in autumn. */
    private Stream<Instant> instants(LocalDateTime dateTime) {
        return zone.getRules().getValidOffsets(dateTime).stream().map(dateTime::toInstant);
    }

    /** Waves that one gun started need no bib to tell it. */
    private Resolved elapsed(String written, Optional<Instant> gunOfBib) {
        var different = guns.stream().distinct().toList();
        var gun = gunOfBib.or(() -> different.stream().findFirst().filter(any -> different.size() == 1));
        if (gun.isEmpty()) {
            return new Resolved.Unclear(
                    different.isEmpty()
                            ? NO_GUN
                            : "The waves were started at different times, and this bib is in none that was. Enter the bib or start its wave, and send it again.");
        }
        return switch (TimeReading.read(plain(written), distance, Direction.FORWARD, Sex.X)) {
            case TimeReading.Read read -> new Resolved.Found(gun.get().plusMillis(read.millis()));
            case TimeReading.Ambiguous slip ->
                new Resolved.Unclear("“" + written + "” cannot be the time of this race. Did you mean "
                        + slip.suggestion() + "? If it is a time of day, say so.");
            case TimeReading.Implausible wrong ->
                new Resolved.Unclear("“" + written + "” cannot be the time of this race since the gun. " + wrong.why()
                        + " If it is a time of day, say so.");
            case TimeReading.Unreadable none ->
                new Resolved.Unclear("“" + none.text() + "” is no time such as 25:31.4.");
        };
    }

    /** Some clubs write 00:64:22 where others write 1:04:22: no hours, and minutes beyond sixty. */
    private static String plain(String written) {
        return written.strip().replaceFirst("^0{1,2}:(?=[6-9]\\d:)", "");
    }

    /** To the millisecond before they are added, so that the elapsed time stays what it was. */
    private Resolved sinceStart(Moment.SinceStart since, List<Instant> near) {
        return switch (nearest(since.start().truncatedTo(ChronoUnit.MILLIS), near)) {
            case Resolved.Found start -> new Resolved.Found(start.at().plus(since.elapsed()));
            case Resolved.Unclear unclear -> unclear;
        };
    }

    /** An instant that may be meant, and the gun it is near to; of two equally near the earlier. */
    private record Candidate(Instant at, Instant gun) {
        static final Comparator<Candidate> NEAREST = comparing(
                        (Candidate each) -> Duration.between(each.gun, each.at).abs())
                .thenComparing(Candidate::at);
    }
}
