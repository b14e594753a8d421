package org.backstretch.local.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Trouble;

/**
 * Keycloak as it was unpacked by the build. It is run without its shell script, which would stand as one more process
 * between us and the JVM, and would leave the JVM behind when it is killed.
 */
record Distribution(Path home) {
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--http-relative-path=/auth", "--health-enabled=true");

    /** The one unpacked folder in {@code parent}. */
    static Distribution in(Path parent) {
        try (var folders = Files.list(parent)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("lib")))
                    .findFirst()
                    .map(Distribution::new)
                    .orElseThrow(() -> missing(parent));
        } catch (IOException cause) {
            throw missing(parent);
        }
    }

    /** Tunes the installation to our options, once; stacks that come here together wait for the first one. */
    void build(Runner runner) {
        var done = home.resolve("built-for-backstretch");
        try (var lock = FileChannel.open(
                        home.resolve("build-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            var options = String.join(" ", BUILD);
            if (held.isValid() && !(Files.exists(done) && Files.readString(done).equals(options))) {
                runner.run(command(List.of(), BUILD));
                Files.writeString(done, options);
            }
        } catch (IOException cause) {
            throw new Trouble("Keycloak cannot be prepared in " + home + ": " + cause.getMessage(), cause);
        }
    }

    /** @param flags for the JVM, beside those that Keycloak needs anyway */
    List<String> command(List<String> flags, List<String> arguments) {
        var command = new ArrayList<>(JavaCommand.program());
        command.addAll(flags);
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Duser.language=en", "-Duser.country=US"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("--add-opens=java.base/java.util=ALL-UNNAMED"));
        command.addAll(List.of("--add-opens=java.base/java.util.concurrent=ALL-UNNAMED"));
        command.addAll(List.of("--add-opens=java.base/java.lang=ALL-UNNAMED"));
        command.addAll(List.of("--add-opens=java.base/java.security=ALL-UNNAMED"));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager"));
        command.addAll(List.of("-Dpicocli.disable.closures=true", "-Dquarkus-log-max-startup-records=10000"));
        command.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")));
        command.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private static Trouble missing(Path parent) {
        return new Trouble("Keycloak is not unpacked in " + parent + ": ./backstretch up builds what is missing.");
    }

    /** Runs a command to its end. */
    interface Runner {
        void run(List<String> command);
    }
}
