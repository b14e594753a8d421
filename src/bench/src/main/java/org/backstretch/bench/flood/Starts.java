package org.backstretch.bench.flood;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.bench.measure.Spread;
import org.backstretch.bench.stack.Flood;
import org.backstretch.local.process.Memory;
import org.backstretch.local.up.Replica;

/** Starts of leaderboards processes, one after the other, on topics that hold everything already. */
final class Starts {
    /** What the process itself says of the time from its first poll to the boards being shown. */
    private static final Pattern CAUGHT_UP = Pattern.compile("caught up: millis=(\\d+)");

    private final Flood flood;
    private final List<Double> sinceLaunch = new ArrayList<>();
    private final List<Double> megabytes = new ArrayList<>();

    Starts(Flood flood) {
        this.flood = flood;
    }

    /** Of a new process: from its first poll. */
    double secondsToReady() throws IOException {
        var begin = System.nanoTime();
        try (var replica = flood.boards().another("leaderboards-" + sinceLaunch.size())) {
            replica.launch();
            replica.awaitReady();
            sinceLaunch.add((System.nanoTime() - begin) / 1e9);
            megabytes.add((double) Memory.ofTree(replica.pid()));
            return said(replica);
        }
    }

    private static double said(Replica replica) throws IOException {
        var log = Files.readString(replica.log());
        return CAUGHT_UP
                .matcher(log)
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(1)) / 1e3)
                .findFirst()
                .orElseThrow(() -> new IOException("its log does not say when it had caught up"));
    }

    Spread sinceLaunch() {
        return spread(sinceLaunch);
    }

    Spread megabytes() {
        return spread(megabytes);
    }

    private static Spread spread(List<Double> all) {
        return Spread.of(all.stream().skip(1).mapToDouble(Double::doubleValue).toArray());
    }
}
