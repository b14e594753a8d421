package org.backstretch.results.format;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody passed a reader.
 *
 * @param chip in capitals: readers differ in how they write the same one
 * @param reader as it calls itself; empty where the format does not tell
 * @param received when a server says it got it, by the server's own clock
 */
public record Passing(
        Optional<String> bib,
        Optional<String> chip,
        Moment moment,
        Optional<String> reader,
        Optional<Instant> received) {

    private static final int LONGEST_BIB = 40;
    static final int LONGEST_CHIP = 100;

    public Passing {
        bib = bib.map(String::strip).filter(text -> !text.isEmpty());
        chip = chip.map(String::strip).filter(text -> !text.isEmpty()).map(text -> text.toUpperCase(Locale.ROOT));
        bib.filter(text -> text.length() > LONGEST_BIB).ifPresent(text -> {
            throw new Bent("A bib has at most " + LONGEST_BIB + " characters.");
        });
        chip.filter(text -> text.length() > LONGEST_CHIP).ifPresent(text -> {
            throw new Bent("A chip has at most " + LONGEST_CHIP + " characters.");
        });
    }

    static Passing ofBib(String bib, Moment moment) {
        return new Passing(Optional.of(bib), Optional.empty(), moment, Optional.empty(), Optional.empty());
    }

    static Passing ofChip(String chip, Moment moment, String reader) {
        return new Passing(
                Optional.empty(),
                Optional.of(chip),
                moment,
                Optional.of(reader.strip()).filter(name -> !name.isEmpty()),
                Optional.empty());
    }

    /** Equal for the same read, however often and in whichever file it is sent. */
    public String key() {
        return bib.orElse("") + "|" + chip.orElse("") + "|" + moment;
    }
}
