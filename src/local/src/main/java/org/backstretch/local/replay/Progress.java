package org.backstretch.local.replay;

import java.io.Console;
import java.io.PrintStream;

/** Tells a person how far it is: on a terminal one line that changes, elsewhere a line for every tenth. */
public final class Progress {
    private final PrintStream out;
    private final boolean terminal;
    private int tenth;
    private boolean lineOpen;

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    public static Progress onStandardOutput() {
        return new Progress(System.out, standardOutputIsTerminal());
    }

    /** A line of its own. */
    public synchronized void say(String sentence) {
        closeLine();
        out.println(sentence);
        out.flush();
    }

    /** @param detail such as who crossed last */
    synchronized void at(int done, int total, String detail) {
        var line = "  %3d %% · %d of %d crossings%s"
                .formatted(done * 100 / total, done, total, detail.isEmpty() ? "" : " · " + detail);
        if (terminal) {
            out.print("\r\u001B[K" + line);
            lineOpen = true;
        } else if (done == total || done * 10 / total > tenth) {
            tenth = done * 10 / total;
            out.println(line);
        }
        out.flush();
    }

    private void closeLine() {
        if (lineOpen) {
            out.println();
            lineOpen = false;
        }
    }

    /** From Java 22 on there is a console even without a terminal, and a method that tells. */
    private static boolean standardOutputIsTerminal() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
