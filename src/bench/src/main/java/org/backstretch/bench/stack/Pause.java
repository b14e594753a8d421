package org.backstretch.bench.stack;

import java.io.IOException;

/** A process that stands still, with all it has open, until this is closed. */
public record Pause(long pid) implements AutoCloseable {
    public static Pause of(long pid) throws IOException, InterruptedException {
        signal("STOP", pid);
        return new Pause(pid);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start();
        if (shell.waitFor() != 0) {
            throw new IOException("process " + pid + " takes no signal " + name);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("CONT", pid);
    }
}
