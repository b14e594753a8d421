package org.backstretch.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.backstretch.portal.line.Shell;

/** What the desk on a phone is made of; what it shares with the finish line lies there. */
@ApplicationScoped
class DeskFiles {
    static final String PAGE = "/desk";

    /** All of assets/desk that the app needs; a test compares. */
    static final List<String> OWN =
            List.of("app.js", "book.js", "guests.js", "manifest.webmanifest", "row.js", "sync.js");

    static final List<String> SHARED = List.of(
            "ask.js",
            "bibs.js",
            "icon-192.png",
            "icon-512.png",
            "limits.js",
            "scan.js",
            "shell.js",
            "store.js",
            "uuid.js");

    private final Shell shell = new Shell(PAGE, new DeskApp().render(), files().toList());

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskApp() implements TemplateInstance {}

    String page() {
        return shell.page();
    }

    String worker() {
        return shell.worker();
    }

    private static Stream<String> files() {
        return Stream.of(
                        Shell.STYLES.stream(),
                        Stream.of("/assets/desk.css"),
                        OWN.stream().map(name -> "/assets/desk/" + name),
                        SHARED.stream().map(name -> "/assets/line/" + name))
                .flatMap(part -> part);
    }
}
