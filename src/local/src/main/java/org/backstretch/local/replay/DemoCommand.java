package org.backstretch.local.replay;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.local.command.DataOption;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.Starter;
import org.backstretch.local.replay.sample.Generator;
import org.backstretch.local.replay.sample.RelayGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code backstretch demo}, which {@code up} runs at the first start: something to look at in every corner, and an invented
 * race that is run live. Run again it goes on where it was cut off; once done it does nothing.
 */
@Command(name = "demo", hidden = true, description = "Fills a new Backstretch with demo data and runs a race.")
public final class DemoCommand implements Callable<Integer> {
    /** The slowest of 45 minutes is in after five. */
    private static final Speed SPEED = new Speed(9);

    private static final int EARLY_ENTRIES = 22;
    private static final int EVENINGS = 2;
    private static final int TEAM_SCORERS = 3;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--url", paramLabel = "URL", description = "The address of its front door, if it is another one.")
    private Optional<URI> url = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var folder = data.existing().of("demo");
        var done = folder.resolve("done");
        if (!Files.exists(done)) {
            show(folder);
            Files.createFile(done);
        }
        return 0;
    }

    private void show(Path folder) {
        var race = generated(folder.resolve("race"), 1);
        var zone = race.race().zone();
        var progress = Progress.onStandardOutput();
        var installation = new Installation(data.existing(), url);
        var organizer = installation.as(FirstPerson.ORGANIZER, progress);
        var runner = installation.as(FirstPerson.RUNNER, progress);
        var official = installation.as(FirstPerson.OFFICIAL, progress);
        var early = generated(folder.resolve("upcoming"), 2).starters().stream()
                .limit(EARLY_ENTRIES)
                .map(DemoCommand::withoutCategory)
                .toList();
        new UpcomingEvent(organizer, official, runner, zone).open(early);
        var challenge = new OpenChallenge(organizer, zone);
        challenge.open();
        challenge.join(runner, "Moonwalk Milers", 3200, 28);
        challenge.join(official, "Moonwalk Milers", 1500, 14);
        challenge.join(organizer, "Heelwind Harriers", 4100, 36);
        var occasion = new Occasion(Clock.systemUTC(), Optional.of(RunIds.id("demo", "course")), TEAM_SCORERS);
        var evenings = IntStream.rangeClosed(1, EVENINGS)
                .mapToObj(number -> evening(organizer, race, number, occasion, progress))
                .toList();
        var ids = RunIds.named("demo");
        var today = new Replay(organizer, ids, race, SPEED, occasion, progress);
        today.open();
        new OpenSeries(organizer)
                .open(Stream.concat(evenings.stream(), Stream.of(ids.race())).toList());
        relay(folder.resolve("relay"), organizer, progress);
        new SprintMeeting(organizer, runner, zone).run();
        underWay(folder, organizer, official, progress);
        today.run(Optional.empty());
    }

    /** The gun of a demo that was cut off stays as it was. */
    private static void underWay(Path folder, FrontDoor organizer, FrontDoor official, Progress progress) {
        var race = generated(folder.resolve("under-way"), 3);
        new RaceUnderWay(organizer, official, race, Instant.now().truncatedTo(ChronoUnit.SECONDS), progress).run();
    }

    /** One of the last weeks, with official results; what was run today is added to it. */
    private static UUID evening(FrontDoor organizer, RaceFolder race, int number, Occasion today, Progress progress) {
        var ids = RunIds.named("demo evening " + number);
        var ago = Duration.ofDays(7L * (EVENINGS + 1 - number));
        new Replay(organizer, ids, PastEvening.of(race, number), Speed.MAX, today.earlierBy(ago), progress)
                .run(Optional.empty());
        return ids.race();
    }

    /** Official since a fortnight. */
    private static void relay(Path folder, FrontDoor organizer, Progress progress) {
        RelayGenerator.write(folder, 1);
        var then = Occasion.now().earlierBy(Duration.ofDays(14));
        new Replay(organizer, RunIds.named("demo relay"), RaceFolder.read(folder), Speed.MAX, then, progress)
                .run(Optional.empty());
    }

    private static RaceFolder generated(Path folder, long seed) {
        Generator.write(folder, seed);
        return RaceFolder.read(folder);
    }

    /** The categories of a race ahead come from birth dates, not from a list. */
    private static Starter withoutCategory(Starter starter) {
        return new Starter(
                starter.line(),
                starter.bib(),
                starter.givenName(),
                starter.familyName(),
                starter.sex(),
                starter.club(),
                "",
                starter.direction());
    }
}
