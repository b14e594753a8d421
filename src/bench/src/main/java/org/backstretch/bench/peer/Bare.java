package org.backstretch.bench.peer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Health;
import org.backstretch.local.process.JavaCommand;
import org.backstretch.local.process.Port;
import org.backstretch.local.process.Program;

/** A {@link BareServer} as a process of its own, with the memory and collector of a service. */
public final class Bare implements AutoCloseable {
    private static final List<String> FLAGS = List.of("-Xms32m", "-Xmx256m", "-XX:+UseSerialGC");

    private final DataFolder data;
    private final Child child;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private Bare(DataFolder data, Child child, URI address) {
        this.data = data;
        this.child = child;
        this.address = address;
    }

    /** @param frameBytes how large an event is */
    public static Bare start(int frameBytes) {
        var data = DataFolder.temporary();
        var port = Port.free();
        var arguments = List.of(Integer.toString(port), Integer.toString(frameBytes));
        var child = new Program("bare", JavaCommand.ofClass(BareServer.class, FLAGS, arguments))
                .start(data)
                .leashed();
        var address = URI.create("http://127.0.0.1:" + port);
        child.awaitReady(Duration.ofSeconds(20), () -> Health.isGood(address));
        return new Bare(data, child, address);
    }

    public URI hello() {
        return address.resolve("/");
    }

    public URI stream() {
        return address.resolve("/stream");
    }

    /** One event to all who watch. */
    public void send() throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(address.resolve("/send")).build(), BodyHandlers.discarding());
    }

    public long pid() {
        return child.pid();
    }

    @Override
    public void close() {
        child.stop(Duration.ofSeconds(5));
        data.delete();
    }
}
