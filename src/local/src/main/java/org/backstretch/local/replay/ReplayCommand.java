package org.backstretch.local.replay;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstretch.local.command.DataOption;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.Recording;
import org.backstretch.local.replay.folder.SeriesFolder;
import org.backstretch.local.replay.folder.UnreadableFolder;
import org.backstretch.local.replay.sample.Generator;
import org.backstretch.local.replay.sample.RelayGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backstretch replay}. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a recorded race as a real one, to rehearse or to check.",
            "FOLDER holds race.properties, entries.csv, finish_times.csv and, if there were any, adjustments.csv."
                    + " With expected_results.csv the results are compared with it.",
            "With rules.txt it is a relay (teams.csv, rawtimes.csv), or a series of races in folders of their own.",
            "The race goes through the public HTTP API of the Backstretch that runs here."
        },
        footer = {
            "",
            "Exit code: 0 if results and public board agree, and are as expected; 1 if not; 2 if the folder cannot be read."
        })
public final class ReplayCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    @ArgGroup(multiplicity = "1")
    private @Nullable Task task;

    static final class Task {
        @Parameters(paramLabel = "FOLDER", description = "The recorded race.")
        private Optional<Path> folder = Optional.empty();

        @Option(
                names = "--generate",
                paramLabel = "FOLDER",
                description = "Only write an invented race of 30 backward and 10 forward runners into this folder.")
        private Optional<Path> generate = Optional.empty();

        @Option(
                names = "--generate-relay",
                paramLabel = "FOLDER",
                description = "Only write an invented relay of 12 teams and 4 legs into this folder.")
        private Optional<Path> generateRelay = Optional.empty();
    }

    @Option(
            names = "--speed",
            paramLabel = "N|max",
            defaultValue = "1",
            converter = Speed.Converter.class,
            description = "How many times faster than the real race (default: 1), or max.")
    private Speed speed = Speed.MAX;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the results there: position,bib,name,club,category,time.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--url", paramLabel = "URL", description = "The address of its front door, if it is another one.")
    private Optional<URI> url = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Which invented race (default: 1).")
    private long seed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var asked = Objects.requireNonNull(task);
        try {
            asked.generate.ifPresent(folder -> Generator.write(folder, seed));
            asked.generateRelay.ifPresent(folder -> RelayGenerator.write(folder, seed));
            asked.folder.ifPresent(this::replay);
            return 0;
        } catch (UnreadableFolder unreadable) {
            spec.commandLine().getErr().println(unreadable.getMessage());
            return UNREADABLE;
        }
    }

    private void replay(Path path) {
        var recording = Recording.read(path);
        out.ifPresent(ReplayCommand::requireWritable);
        var progress = Progress.onStandardOutput();
        var door = new Installation(data.existing(), url).as(FirstPerson.ORGANIZER, progress);
        switch (recording) {
            case RaceFolder race -> new Replay(door, RunIds.fresh(), race, speed, Occasion.now(), progress).run(out);
            case SeriesFolder series -> new SeriesReplay(door, series, progress).run();
        }
    }

    /** Better said before the race than after it. */
    private static void requireWritable(Path file) {
        var place = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        if (Files.isDirectory(file) || !Files.isWritable(place)) {
            throw new Trouble("The results cannot be written to " + file + ".");
        }
    }
}
