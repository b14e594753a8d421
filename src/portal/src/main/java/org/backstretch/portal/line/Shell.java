package org.backstretch.portal.line;

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

/** The files of an app, as a device keeps them: the page, its styles and modules. Their digests name the version. */
public final class Shell {
    public static final List<String> STYLES = List.of(
            "/assets/icon.svg", "/assets/tokens.css", "/assets/page.css", "/assets/lists.css", "/assets/forms.css");

    private final String address;
    private final String page;
    private final List<String> files;
    private final String worker;

    /**
     * @param address of the page, and the scope of its worker
     * @param page as it is sent to everybody
     * @param files all others, by their addresses below /assets
     */
    public Shell(String address, String page, List<String> files) {
        this.address = address;
        this.page = page;
        this.files = List.copyOf(files);
        this.worker = declaration() + read("line/worker.js");
    }

    public String page() {
        return page;
    }

    /** The service worker, which knows its version and files. */
    public String worker() {
        return worker;
    }

    private String declaration() {
        var digests = digests();
        var lines = digests.entrySet().stream()
                .map(file -> "    \"%s\": \"%s\"".formatted(file.getKey(), file.getValue()))
                .toList();
        return "const SHELL = {\n  name: \"backstretch%s\",\n  version: \"%s\",\n  files: {\n%s,\n  },\n};\n"
                .formatted(
                        address.replace('/', '-'),
                        digest(bytes(digests.toString())).substring(0, 16),
                        String.join(",\n", lines));
    }

    private Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        digests.put(address, digest(bytes(page)));
        files.forEach(path -> digests.put(path, digest(resource("META-INF/resources" + path))));
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
