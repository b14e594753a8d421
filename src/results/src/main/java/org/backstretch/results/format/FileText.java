package org.backstretch.results.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a file whose encoding nobody has told. UTF-16 shows by its mark or its zeros and is read as a whole; else
 * each line is UTF-8 if it is that, and Latin-1 if not.
 *
 * @param utf16 whether it is; no timing system writes that, but spreadsheets do
 */
record FileText(List<Line> lines, boolean utf16) {
    /** What programs mean who say Latin-1. */
    private static final Charset LATIN_1 = Charset.forName("windows-1252");

    /** Empty for bytes that are no text at all. */
    static Optional<FileText> of(byte[] file) {
        var utf16 = utf16(file);
        var bytes = utf16.isPresent() ? new String(file, utf16.get()).getBytes(StandardCharsets.UTF_8) : file;
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) >= 0
                ? Optional.empty()
                : Optional.of(new FileText(lines(withoutMark(bytes)), utf16.isPresent()));
    }

    private static Optional<Charset> utf16(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF) || isEveryOther(file, 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(file, 0xFF, 0xFE) || isEveryOther(file, 1)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Without a mark, ASCII letters in UTF-16 show as zeros in every other byte. */
    private static boolean isEveryOther(byte[] file, int parity) {
        return file.length >= 4
                && file[parity] == 0
                && file[parity + 2] == 0
                && file[1 - parity] != 0
                && file[3 - parity] != 0;
    }

    private static byte[] withoutMark(byte[] file) {
        return file.length >= 3 && startsWith(file, 0xEF, 0xBB) && (file[2] & 0xFF) == 0xBF
                ? Arrays.copyOfRange(file, 3, file.length)
                : file;
    }

    /** Lines end with a line feed, with a carriage return before it or not; old serial logs have the return alone. */
    private static List<Line> lines(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var end = text.indexOf('\n') >= 0 || text.indexOf('\r') < 0 ? '\n' : '\r';
        var lines = new ArrayList<Line>();
        for (int from = 0; from < file.length; ) {
            var found = text.indexOf(end, from);
            var to = found < 0 ? file.length : found;
            lines.add(line(lines.size() + 1, Arrays.copyOfRange(file, from, to), found >= 0));
            from = to + 1;
        }
        return lines;
    }

    private static Line line(int number, byte[] bytes, boolean ended) {
        var returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        var plain = returned ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
            return new Line(number, text, ended || returned, false);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(plain, LATIN_1), ended || returned, true);
        }
    }
}
