package org.backstretch.registration.details;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.backstretch.kit.problem.Invalid;

/** What may be offered: files that are looked at. What a file is, its first bytes say; nobody believes its name. */
enum FileKind {
    PDF("application/pdf", ".pdf", bytes("%PDF-")),
    PNG("image/png", ".png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", ".jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private final String type;
    private final String ending;
    private final byte[] beginning;

    FileKind(String type, String ending, byte[] beginning) {
        this.type = type;
        this.ending = ending;
        this.beginning = beginning;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static FileKind of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.begins(content))
                .findFirst()
                .orElseThrow(() -> new Invalid("file", "This is no PDF, PNG or JPEG. Save it as one of them."));
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    /** A harmless name with the ending that fits. */
    String named(String typed) {
        var plain = typed.replaceAll("[\\p{Cntrl}/\\\\\"<>|:*?]+", " ").strip();
        var stem = plain.replaceFirst("(?i)\\.(pdf|png|jpe?g)$", "");
        return Optional.of(stem).filter(name -> !name.isBlank()).orElse("file") + ending;
    }

    String type() {
        return type;
    }
}
