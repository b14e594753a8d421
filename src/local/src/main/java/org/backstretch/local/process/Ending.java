package org.backstretch.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Ends processes that are not our children, whose end nobody reports to us. */
public final class Ending {
    private static final Duration AFTER_FORCE = Duration.ofSeconds(10);

    private Ending() {}

    /** Asks it to end, and ends it by force when it has not done so in time. */
    public static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!isOverWithin(process, patience)) {
            process.destroyForcibly();
            isOverWithin(process, AFTER_FORCE);
        }
    }

    /** An ended process keeps its id until its parent asks for it, and some parents, such as a container's first process, never do. */
    static boolean isRunning(ProcessHandle process) {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name before it, in parentheses, may hold anything.
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinux) {
            return false;
        }
    }

    private static boolean isOverWithin(ProcessHandle process, Duration patience) {
        var deadline = Instant.now().plus(patience);
        while (isRunning(process) && Instant.now().isBefore(deadline)) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !isRunning(process);
    }
}
