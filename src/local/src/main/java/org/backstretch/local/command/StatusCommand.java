package org.backstretch.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.backstretch.local.up.Lock;
import org.backstretch.local.up.StatusFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tell what runs; ends with 0 if everything is well.")
public final class StatusCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", description = "As JSON, for programs")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        var folder = data.existing();
        var supervisor = Lock.holder(folder);
        var status = StatusFile.in(folder).read().map(known -> supervisor.isPresent() ? known : known.ended());
        if (status.isEmpty()) {
            spec.commandLine().getOut().println("Nothing was ever started in " + folder.root() + ".");
            return 1;
        }
        var seen = Seen.of(status.get());
        spec.commandLine().getOut().println(json ? json(seen) : text(seen));
        return seen.isWell() ? 0 : 1;
    }

    private static String json(Seen seen) throws JsonProcessingException {
        ObjectNode tree = StatusFile.JSON.valueToTree(seen.status());
        tree.put("well", seen.isWell());
        for (var i = 0; i < seen.parts().size(); i++) {
            var part = seen.parts().get(i);
            ((ObjectNode) tree.withArray("parts").get(i))
                    .put("well", part.well())
                    .put("memoryMegabytes", part.megabytes());
        }
        return StatusFile.JSON.writeValueAsString(tree);
    }

    private static String text(Seen seen) {
        var text = new StringBuilder("%s  %s  (data in %s)%n%n"
                .formatted(
                        seen.status().frontDoor(),
                        seen.status().state(),
                        seen.status().data()));
        seen.status().trouble().ifPresent(trouble -> text.append(trouble).append("%n%n".formatted()));
        text.append("  %-13s %-11s %-5s %7s %6s %8s %8s%n"
                .formatted("part", "state", "well", "pid", "port", "restarts", "memory"));
        for (var part : seen.parts()) {
            text.append("  %-13s %-11s %-5s %7s %6d %8d %5d MB%n"
                    .formatted(
                            part.part().name(),
                            part.part().state(),
                            part.well() ? "yes" : "no",
                            part.part().pid().map(String::valueOf).orElse("-"),
                            part.part().port(),
                            part.part().restarts(),
                            part.megabytes()));
        }
        return text.toString();
    }
}
