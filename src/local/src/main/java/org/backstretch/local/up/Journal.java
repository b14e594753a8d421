package org.backstretch.local.up;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What the supervisor tells: to the person at the terminal, and with the time to its log. */
final class Journal {
    private final PrintWriter terminal;
    private final Path log;

    Journal(PrintWriter terminal, Path log) {
        this.terminal = terminal;
        this.log = log;
    }

    synchronized void say(String line) {
        terminal.println("  " + line);
        terminal.flush();
        keep("INFO  " + line);
    }

    /** Something went wrong; nobody has to act as long as it heals. */
    synchronized void warn(String sentence) {
        terminal.println("  ! " + sentence);
        terminal.flush();
        keep("WARN  " + sentence);
    }

    private void keep(String line) {
        var dated = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + line + System.lineSeparator();
        try {
            Files.writeString(log, dated, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            // On a full disk the stack goes on as long as it can; the terminal has been told.
        }
    }
}
