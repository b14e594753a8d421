package org.backstretch.bench.stack;

/** What a process has taken of the processors. */
public final class Processor {
    private Processor() {}

    /** Seconds since the process began, all of its threads together. */
    public static double seconds(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow(() -> new IllegalStateException("process " + pid + " is gone"))
                        .toNanos()
                / 1e9;
    }
}
