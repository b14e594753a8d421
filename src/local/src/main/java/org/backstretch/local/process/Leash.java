package org.backstretch.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/**
 * Ends a process when this JVM ends, even by kill -9: a small shell waits for the end of its input, which the system
 * closes together with the JVM. Interrupts do not reach it, so that Ctrl-C ends things in our order.
 */
final class Leash {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            while read -r _; do :; done
            kill -INT "$1" 2>/dev/null || exit 0
            n=0
            while kill -0 "$1" 2>/dev/null && [ $n -lt 50 ]; do sleep 0.1; n=$((n + 1)); done
            kill -9 "$1" 2>/dev/null
            """;

    private Leash() {}

    /** The leash goes when the process does: its id may soon be another's. */
    static void tie(Process process) {
        try {
            var shell = new ProcessBuilder(List.of("/bin/sh", "-c", SCRIPT, "leash", Long.toString(process.pid())))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            process.onExit().thenRun(shell::destroyForcibly);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
