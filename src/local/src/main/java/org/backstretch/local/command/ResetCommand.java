package org.backstretch.local.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.up.Leftovers;
import org.backstretch.local.up.Lock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "reset", mixinStandardHelpOptions = true, description = "Delete all data, after asking.")
public final class ResetCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--yes", description = "Do not ask")
    private boolean yes;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var folder = data.existing();
        if (Lock.holder(folder).isPresent()) {
            throw new Trouble("Backstretch is running on %s: stop it first with ./backstretch down%s."
                    .formatted(folder.root(), DataHint.of(folder.root())));
        }
        if (!yes && !confirmed(folder)) {
            spec.commandLine().getOut().println("Nothing was deleted.");
            return 1;
        }
        Leftovers.end(folder);
        folder.delete();
        spec.commandLine().getOut().println("All data in " + folder.root() + " is deleted.");
        return 0;
    }

    private boolean confirmed(DataFolder folder) throws IOException {
        spec.commandLine()
                .getOut()
                .print("Delete every event, result and login in %s? Type yes: ".formatted(folder.root()));
        spec.commandLine().getOut().flush();
        var answer = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        return "yes".equals(answer);
    }
}
