package org.backstretch.portal.line;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the finish-line app is made of. */
@ApplicationScoped
class LineFiles {
    static final String PAGE = "/line";

    static final List<String> STYLES = Stream.concat(
                    Shell.STYLES.stream(), Stream.of("/assets/line.css", "/assets/line-app.css"))
            .toList();

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

    private final Shell shell = shell();

    @CheckedTemplate(basePath = "line", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LineApp() implements TemplateInstance {}

    private static Shell shell() {
        var files = Stream.concat(STYLES.stream(), OWN.stream().map(name -> "/assets/line/" + name))
                .toList();
        return new Shell(PAGE, new LineApp().render(), files);
    }

    String page() {
        return shell.page();
    }

    String worker() {
        return shell.worker();
    }
}
