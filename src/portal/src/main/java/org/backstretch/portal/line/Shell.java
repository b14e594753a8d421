package org.backstretch.portal.line;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The files of the app, as a device keeps them: the page, its styles and modules. Their digests name the version. */
@ApplicationScoped
class Shell {
    static final String PAGE = "/line";

    static final List<String> STYLES = List.of(
            "/assets/icon.svg",
            "/assets/tokens.css",
            "/assets/page.css",
            "/assets/lists.css",
            "/assets/forms.css",
            "/assets/line.css",
            "/assets/line-app.css");

    /** All of assets/line; a test compares. */
    static final List<String> OWN = List.of(
            "app.js",
            "ask.js",
            "batches.js",
            "bibs.js",
            "book.js",
            "clock.js",
            "copy.js",
            "health.js",
            "icon-192.png",
            "icon-512.png",
            "keys.js",
            "limits.js",
            "line.js",
            "manifest.webmanifest",
            "menu.js",
            "modes.js",
            "panel.js",
            "pass.js",
            "reading-row.js",
            "rows.js",
            "scan.js",
            "shell.js",
            "store.js",
            "sync.js",
            "tap-row.js",
            "uuid.js",
            "wake.js",
            "words.js");

    private final String page = new LineApp().render();
    private final String worker = declaration() + read("line/worker.js");

    @CheckedTemplate(basePath = "line", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LineApp() implements TemplateInstance {}

    String page() {
        return page;
    }

    /** The service worker, which knows its version and files. */
    String worker() {
        return worker;
    }

    private String declaration() {
        var digests = digests();
        var files = digests.entrySet().stream()
                .map(file -> "    \"%s\": \"%s\"".formatted(file.getKey(), file.getValue()))
                .toList();
        return "const SHELL = {\n  version: \"%s\",\n  files: {\n%s,\n  },\n};\n"
                .formatted(digest(bytes(digests.toString())).substring(0, 16), String.join(",\n", files));
    }

    private Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        digests.put(PAGE, digest(bytes(page)));
        STYLES.forEach(path -> digests.put(path, digest(resource("META-INF/resources" + path))));
        OWN.forEach(name ->
                digests.put("/assets/line/" + name, digest(resource("META-INF/resources/assets/line/" + name))));
        return digests;
    }

    private static String read(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
