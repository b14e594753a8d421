package org.backstretch.local.up;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.backstretch.local.process.Health;

/** Whether a part can do its work at this moment, as seen from outside. */
public final class Wellness {
    private Wellness() {}

    public static boolean of(Status.PartStatus part) {
        return part.pid().isPresent()
                && part.health().map(Health::isGood).orElseGet(() -> takesConnections(part.port()));
    }

    private static boolean takesConnections(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
