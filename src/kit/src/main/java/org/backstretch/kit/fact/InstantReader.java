package org.backstretch.kit.fact;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads instants as facts carry them, such as 2026-06-06T10:00:00.123Z, in a fraction of the time that the general parser
 * takes: a million facts are read at every start. Whatever is spelled otherwise is left to that parser.
 */
final class InstantReader extends StdScalarDeserializer<Instant> {
    private static final long serialVersionUID = 1;

    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_A_DAY = 86_400;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && isUsual(parser.getText())) {
            try {
                return instant(parser.getText());
            } catch (DateTimeException e) {
                // Such as the 31st of June: the general parser says what is wrong with it.
            }
        }
        return InstantDeserializer.INSTANT.deserialize(parser, context);
    }

    /** Digits and marks where they belong, up to nine digits of a second, and UTC. */
    private static boolean isUsual(String text) {
        int last = text.length() - 1;
        if (last < SHAPE.length() || last > SHAPE.length() + 1 + NANO_DIGITS || text.charAt(last) != 'Z') {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char shape = SHAPE.charAt(i);
            if (shape == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != shape) {
                return false;
            }
        }
        return last == SHAPE.length() || isFraction(text, last);
    }

    private static boolean isFraction(String text, int last) {
        if (text.charAt(SHAPE.length()) != '.' || last == SHAPE.length() + 1) {
            return false;
        }
        for (int i = SHAPE.length() + 1; i < last; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static Instant instant(String text) {
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            throw new DateTimeException("no time of day: " + text);
        }
        long seconds = day.toEpochDay() * SECONDS_A_DAY + (hour * 60 + minute) * 60 + second;
        return Instant.ofEpochSecond(seconds, nanos(text));
    }

    private static int nanos(String text) {
        int last = text.length() - 1;
        if (last == SHAPE.length()) {
            return 0;
        }
        int nanos = number(text, SHAPE.length() + 1, last);
        for (int digits = last - SHAPE.length() - 1; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
