package org.backstretch.bench.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** The figures of a service at /q/metrics. */
public record Metrics(URI management) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * The sum over all labels.
     *
     * @throws IOException if there is none of that name
     */
    public double of(String name) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(management.resolve("/q/metrics")).build();
        return sum(CLIENT.send(request, BodyHandlers.ofString()).body(), name);
    }

    static double sum(String page, String name) throws IOException {
        var lines = page.lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .toList();
        if (lines.isEmpty()) {
            throw new IOException("there is no figure " + name);
        }
        return lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
