package org.backstretch.results.crossingimport;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.results.clock.Sample;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.format.Passing;
import org.backstretch.results.format.RaceClock;
import org.backstretch.results.format.Resolved;
import org.backstretch.results.projection.KnownRace;

/** Judges lines against a race as it is now. */
final class Judge {
    private final KnownRace race;
    private final StartList list;
    private final RaceClock clock;
    private final Settings settings;
    private final String reader;

    /** @param reader whose reads these are, where a line does not tell and nobody has said */
    Judge(KnownRace race, StartList list, Settings settings, String reader) {
        this.race = race;
        this.list = list;
        this.settings = settings;
        this.reader = reader;
        this.clock = new RaceClock(settings.zoneOr(race.event().zone()), run(race), list.guns());
    }

    /** How long the way to a passage of the line is; not known where there are several. */
    private static OptionalLong run(KnownRace race) {
        return race.passages() == 1 ? race.distance() : OptionalLong.empty();
    }

    Judged judge(LineReading reading) {
        return switch (reading) {
            case LineReading.Read read -> judge(read, read.passing());
            case LineReading.Bad bad -> Judged.refused(bad, bad.why());
            case LineReading.Unfinished last ->
                Judged.kept(
                        last,
                        Judged.Kind.UNFINISHED,
                        "Its end is missing, so it waits. Send the file again when it has grown.");
            case LineReading.Proposed proposed ->
                Judged.kept(
                        proposed,
                        Judged.Kind.PROPOSED,
                        "The file says " + proposed.status() + ". Declare it on the race day page if that is so.");
        };
    }

    private Judged judge(LineReading.Read read, Passing passing) {
        var starter = list.starter(passing.bib(), passing.chip());
        return switch (clock.resolve(passing.moment(), starter.flatMap(StartList.Starter::gun))) {
            case Resolved.Unclear unclear -> Judged.refused(read, unclear.why());
            case Resolved.Found found ->
                new Judged(
                        read,
                        Judged.Kind.NEW,
                        Optional.of(stamped(passing, found.at())),
                        starter,
                        remark(passing, found.at(), starter));
        };
    }

    private Judged.Stamped stamped(Passing passing, Instant at) {
        var source = settings.reader() == null ? passing.reader().orElse(reader) : reader;
        var identity = Identity.of(race.id(), source, passing.key());
        Optional<Sample> sample = passing.received().map(received -> TwoClocks.sample(at, received));
        return new Judged.Stamped(identity, source, identity.sequence(0), at, passing, sample);
    }

    private Optional<String> remark(Passing passing, Instant at, Optional<StartList.Starter> starter) {
        return TwoClocks.remark(at, passing.received())
                .or(() -> starter.isEmpty() ? Optional.of(stranger(passing)) : early(at, starter.get()));
    }

    private static String stranger(Passing passing) {
        if (passing.bib().isPresent()) {
            return "No entry of this race has bib " + passing.bib().get()
                    + ". It waits until somebody says whose it is.";
        }
        return passing.chip().isPresent()
                ? "Nobody is known to wear this chip. Send the chip list, now or later."
                : "It names nobody. It waits until somebody says whose it is.";
    }

    private Optional<String> early(Instant at, StartList.Starter starter) {
        if (starter.gun().isEmpty()) {
            return Optional.of("Its wave has no gun yet.");
        }
        return starter.gun().filter(at::isBefore).map(gun -> "This is before its gun.");
    }
}
