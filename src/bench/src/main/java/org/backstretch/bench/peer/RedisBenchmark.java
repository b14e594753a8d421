package org.backstretch.bench.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.backstretch.bench.measure.NotMeasured;
import org.backstretch.bench.stack.BenchIds;

/** Redis' own load generator, as Redis publishes its figures with it. */
public record RedisBenchmark(Path program, RedisServer server) {
    /** @throws NotMeasured if it is not installed */
    public static RedisBenchmark of(RedisServer server) throws NotMeasured {
        return new RedisBenchmark(Programs.find("redis-benchmark", "redis-tools"), server);
    }

    /** Ranks of random members answered in a second, one request at a time on each connection. */
    public double ranksPerSecond(String key, int members, int connections, int requests) throws IOException {
        var output = Shell.output(List.of(
                program.toString(),
                "-p",
                Integer.toString(server.port()),
                "-c",
                Integer.toString(connections),
                "-n",
                Integer.toString(requests),
                "-r",
                Integer.toString(members),
                "--csv",
                "zrevrank",
                key,
                BenchIds.PREFIX + "__rand_int__"));
        return perSecond(output);
    }

    /** The second column of the last line. */
    static double perSecond(String csv) {
        var columns = csv.strip().lines().toList().getLast().split("\",\"");
        return Double.parseDouble(columns[1].replace("\"", ""));
    }
}
