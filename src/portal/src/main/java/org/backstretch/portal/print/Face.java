package org.backstretch.portal.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** A font of one document, read when the first letter needs it. One that cannot be read has no letters. */
final class Face {
    private static final Logger LOG = Logger.getLogger(Face.class);
    private static final byte[] REGULAR = bundled("LiberationSans-Regular.ttf");
    private static final byte[] BOLD = bundled("LiberationSans-Bold.ttf");

    private final String name;
    private final Reading reading;
    private @Nullable Optional<BaseFont> font;

    private interface Reading {
        BaseFont read() throws IOException, GeneralSecurityException;
    }

    private Face(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /** @param seed of the name of its subset, which is random otherwise */
    static Face regular(byte[] seed) {
        return new Face("LiberationSans-Regular", () -> embedded("LiberationSans-Regular.ttf", REGULAR, seed));
    }

    static Face bold(byte[] seed) {
        return new Face("LiberationSans-Bold", () -> embedded("LiberationSans-Bold.ttf", BOLD, seed));
    }

    static Face file(String path, byte[] seed) {
        var first = path.endsWith(".ttc") ? path + ",0" : path;
        return new Face(path, () -> embedded(first, null, seed));
    }

    /** Not embedded: drawn with the font for this script of whoever opens the document. */
    static Face ofReader(String name, String encoding) {
        return new Face(name, () -> BaseFont.createFont(name, encoding, BaseFont.NOT_EMBEDDED));
    }

    /** This font, if it has the letter. */
    Optional<BaseFont> with(int letter) {
        return font().filter(read -> read.charExists(letter));
    }

    private Optional<BaseFont> font() {
        if (font == null) {
            font = read();
        }
        return font;
    }

    private Optional<BaseFont> read() {
        try {
            return Optional.of(reading.read());
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            LOG.warnf(unreadable, "A font cannot be read, so other fonts are used: font=%s", name);
            return Optional.empty();
        }
    }

    private static BaseFont embedded(String name, byte @Nullable [] content, byte[] seed)
            throws IOException, GeneralSecurityException {
        var font =
                BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, content, null);
        var random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(seed);
        font.setSecureRandom(random);
        return font;
    }

    private static byte[] bundled(String file) {
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("liberation/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
