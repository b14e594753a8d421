package org.backstretch.portal.line;

import static org.backstretch.portal.testing.Session.browser;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backstretch.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;

@PortalTest
class LinePageTest {
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets/line");
    private static final Pattern FILE = Pattern.compile("\"(/[^\"]+)\": \"([0-9a-f]{64})\"");

    @Test
    void the_app_opens_for_anybody_and_only_there_the_camera_may_be_used() {
        browser()
                .get("/line")
                .then()
                .statusCode(200)
                .header("Permissions-Policy", containsString("camera=(self)"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(allOf(containsString("/assets/line/app.js"), not(containsString("<script>"))));
        browser().get("/challenges").then().header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void the_worker_may_look_after_the_page_itself() {
        browser()
                .get("/line/worker.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", "/line")
                .header("Cache-Control", "no-cache")
                .contentType("text/javascript")
                .body(matchesPattern(
                        "(?s)const SHELL = \\{\n  name: \"backstretch-line\",\n  version: \"[0-9a-f]{16}\".*"));
    }

    @Test
    void every_file_of_the_app_is_kept_by_the_worker() throws IOException {
        try (var files = Files.list(ASSETS)) {
            var there = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));

            assertEquals(there, new TreeSet<>(LineFiles.OWN));
        }
    }

    @Test
    void the_worker_knows_each_file_as_the_portal_serves_it() {
        var worker = browser().get("/line/worker.js").asString();

        var files = FILE.matcher(worker).results().toList();

        assertEquals(1 + LineFiles.STYLES.size() + LineFiles.OWN.size(), files.size());
        for (var file : files) {
            assertEquals(file.group(2), digest(browser().get(file.group(1)).asByteArray()), file.group(1));
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
