package org.backstretch.results.format;

/**
 * A line as it was sent.
 *
 * @param number in the file, from 1
 * @param finished whether its end has arrived too
 * @param foreign whether it is no UTF-8 and was read as Latin-1 instead
 */
record Line(int number, String text, boolean finished, boolean foreign) {
    boolean isBlank() {
        return text.isBlank();
    }

    LineReading bad(String why) {
        return new LineReading.Bad(number, text, why);
    }

    LineReading passing(Passing passing) {
        return new LineReading.Read(number, text, passing);
    }

    /** Tabs separate; everything else below space has no business in a line of text. */
    boolean hasControls() {
        return text.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F);
    }
}
