package org.backstretch.local.eventfile;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstretch.local.command.DataOption;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.replay.Installation;
import org.backstretch.local.replay.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backstretch open}. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = {
            "Opens an event from the file that another Backstretch wrote of it.",
            "Everything of it goes through the public HTTP API of the Backstretch that runs here: all of it, or nothing."
                    + " The organizer of this Backstretch owns it from then on."
        },
        footer = {"", "Exit code: 0 if the event is here as it was there; 1 if not."})
public final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Such as night-meet-….backstretch.zip.")
    private Path file = Path.of("");

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--url", paramLabel = "URL", description = "The address of its front door, if it is another one.")
    private Optional<URI> url = Optional.empty();

    @Override
    public Integer call() {
        var held = HeldFile.read(file);
        var progress = Progress.onStandardOutput();
        var door = new Installation(data.existing(), url).as(FirstPerson.ORGANIZER, progress);
        new Opening(door, progress).open(held);
        return 0;
    }
}
