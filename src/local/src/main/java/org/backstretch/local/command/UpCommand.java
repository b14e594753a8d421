package org.backstretch.local.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backstretch.local.keycloak.Logins;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.up.Checkout;
import org.backstretch.local.up.FrontDoor;
import org.backstretch.local.up.Lock;
import org.backstretch.local.up.Ports;
import org.backstretch.local.up.Settings;
import org.backstretch.local.up.Stack;
import org.backstretch.local.up.StatusFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start everything, and keep it running until Ctrl-C or down.")
public final class UpCommand implements Callable<Integer> {
    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port of the front door; the 14 ports after it are used too (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--detach", description = "Return as soon as everything is ready")
    private boolean detach;

    @Option(names = "--no-demo", description = "Leave out the demo race")
    private boolean noDemo;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Let other devices of the network in, by this name or address")
    private @Nullable String host;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description = "The certificate chain for NAME, in PEM; with --tls-key")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "The certificate's key, in PEM")
    private @Nullable Path key;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var frontDoor = new FrontDoor(Optional.ofNullable(host), new Ports(port).frontDoor(), certificate());
        var settings = new Settings(Checkout.ours(), DataFolder.opened(data.path()), frontDoor, !noDemo);
        if (Lock.holder(settings.data()).isPresent()) {
            return new RunningStack(settings.data(), out()).join();
        }
        return detach
                ? new Detached(settings.data(), out())
                        .run(spec.commandLine().getParseResult().originalArgs())
                : Stack.of(settings, out())
                        .map(stack -> run(stack, settings.data()))
                        .orElseGet(() -> new RunningStack(settings.data(), out()).join());
    }

    private int run(Stack stack, DataFolder folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        var newLogins = !Logins.in(folder).file().toFile().exists();
        out().println("Backstretch starts; its data is in " + folder.root());
        try {
            var seconds = stack.start();
            out().print(Summary.of(StatusFile.in(folder).read().orElseThrow(), seconds, newLogins));
            out().flush();
            stack.declareReady(seconds);
            stack.awaitStop();
            return 0;
        } catch (Trouble trouble) {
            var interrupted = stack.isStopping();
            stack.stop();
            if (interrupted) {
                return 1;
            }
            throw trouble;
        }
    }

    private Optional<FrontDoor.Certificate> certificate() {
        if (certificate == null && key == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null) {
            throw new Trouble("--tls-cert and --tls-key belong together.");
        }
        return Optional.of(new FrontDoor.Certificate(certificate, key));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
