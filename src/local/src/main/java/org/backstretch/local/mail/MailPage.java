package org.backstretch.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The mails as one page of HTML, for the browser on this machine only. */
final class MailPage implements AutoCloseable {
    private final HttpServer server;
    private final MailBox box;

    private MailPage(HttpServer server, MailBox box) {
        this.server = server;
        this.box = box;
    }

    static MailPage start(int port, MailBox box) throws IOException {
        var page = new MailPage(HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0), box);
        page.server.createContext("/", page::answer);
        page.server.start();
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isLocal(exchange)) {
                send(exchange, 403, "text/plain", "This page is for the machine it runs on.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "This page can only be read.");
            } else if (!exchange.getRequestURI().getPath().equals("/")) {
                send(exchange, 404, "text/plain", "There is one page here: /");
            } else {
                send(exchange, 200, "text/html", MailHtml.of(box.all()));
            }
        }
    }

    /** Mails hold links that reset passwords: a strange page must not read them by way of a name that points here. */
    private static boolean isLocal(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .filter(host -> host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?"))
                .isPresent();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
