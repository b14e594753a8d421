package org.backstretch.results.eventfile;

import java.text.Normalizer;
import java.util.Locale;
import org.backstretch.contracts.EventFact;

/** The name of an event's file: readable first, and unique by the event's id. */
record FileName(EventFact event) {
    private static final int LONGEST = 60;

    @Override
    public String toString() {
        return slug() + end();
    }

    /** By which it is known after the event was renamed, too. */
    String end() {
        return "-" + event.id() + ".backstretch.zip";
    }

    private String slug() {
        var plain = Normalizer.normalize(event.name(), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var slug = plain.substring(0, Math.min(plain.length(), LONGEST));
        return slug.isEmpty() ? "event" : slug;
    }
}
