package org.backstretch.bench.peer;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.bench.measure.NotMeasured;

/** Loads an HTTP server over a number of connections that are kept open. */
public record Wrk(Path program, int connections, int seconds) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern TROUBLE = Pattern.compile("(Non-2xx or 3xx responses|Socket errors).*");

    /** @throws NotMeasured if it is not installed */
    public static Wrk with(int connections, int seconds) throws NotMeasured {
        return new Wrk(Programs.find("wrk", "wrk"), connections, seconds);
    }

    /** Answers in a second to the same request again and again. */
    public double perSecond(URI address, String... headers) throws IOException {
        var arguments = new ArrayList<String>();
        for (var header : headers) {
            arguments.addAll(List.of("-H", header));
        }
        arguments.add(address.toString());
        return run(arguments);
    }

    /** Answers in a second to what a script asks. */
    public double perSecondBy(String script, URI address) throws IOException {
        var file = Files.createTempFile("backstretch-wrk", ".lua");
        try {
            Files.writeString(file, script);
            return run(List.of("-s", file.toString(), address.toString()));
        } finally {
            Files.delete(file);
        }
    }

    private double run(List<String> arguments) throws IOException {
        var command =
                new ArrayList<>(List.of(program.toString(), "-t", "2", "-c", "" + connections, "-d", seconds + "s"));
        command.addAll(arguments);
        return rate(Shell.output(command));
    }

    /** @throws IOException if some answers were none */
    static double rate(String output) throws IOException {
        var trouble = TROUBLE.matcher(output);
        if (trouble.find()) {
            throw new IOException("wrk met trouble: " + trouble.group());
        }
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IOException("wrk says no rate: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
