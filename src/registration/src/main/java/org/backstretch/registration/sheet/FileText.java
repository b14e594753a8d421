package org.backstretch.registration.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file whose encoding nobody has told: by its byte order mark, else UTF-8 if it is that, else Latin-1. */
final class FileText {
    /** What programs mean who say Latin-1. */
    private static final Charset LATIN_1 = Charset.forName("windows-1252");

    private FileText() {}

    static String of(byte[] file) {
        var text = decoded(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        if (startsWith(file, 0xFE, 0xFF) || isEveryOther(file, 0)) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        if (startsWith(file, 0xFF, 0xFE) || isEveryOther(file, 1)) {
            return new String(file, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, LATIN_1);
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /** Without a mark, ASCII letters in UTF-16 show as zeros in every other byte. */
    private static boolean isEveryOther(byte[] file, int parity) {
        return file.length >= 4 && file[parity] == 0 && file[parity + 2] == 0 && file[1 - parity] != 0;
    }
}
