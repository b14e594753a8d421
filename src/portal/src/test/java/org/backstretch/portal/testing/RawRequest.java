package org.backstretch.portal.testing;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request exactly as written: clients with manners would tidy its path up first. */
public final class RawRequest {
    private RawRequest() {}

    /** The status line's number. */
    public static int status(URI server, String path) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }
}
