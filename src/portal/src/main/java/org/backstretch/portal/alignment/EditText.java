package org.backstretch.portal.alignment;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.results.Alignment.Edit;
import org.backstretch.portal.results.Alignment.Kind;
import org.backstretch.portal.results.Alignment.Side;

/** An edit as an address carries it: INSERT.BIBS.0192….47. A draft is an address, so that going back undoes it. */
final class EditText {
    private EditText() {}

    static String of(Edit edit) {
        var text = edit.kind() + "." + edit.side() + "." + edit.at();
        return edit.bib() == null ? text : text + "." + edit.bib();
    }

    /** Empty for what is none. */
    static Optional<Edit> read(String text) {
        var parts = text.split("\\.", 4);
        try {
            return Optional.of(new Edit(
                    Kind.valueOf(parts[0]),
                    Side.valueOf(parts[1]),
                    UUID.fromString(parts[2]),
                    parts.length > 3 ? parts[3] : null));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }
}
