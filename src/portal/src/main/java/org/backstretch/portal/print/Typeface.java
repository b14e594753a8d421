package org.backstretch.portal.print;

import java.awt.Color;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * Writes names of people in whatever script: each letter in the first font that has it. Latin, Greek and Cyrillic are
 * embedded; what an operator's fonts have too; Chinese, Japanese and Korean without such a font are left to the fonts of
 * whoever opens the document. A letter that no font has is a visible box.
 */
final class Typeface {
    private static final String BOX = "□";

    private final List<Face> regular;
    private final List<Face> bold;

    private Typeface(List<Face> regular, List<Face> bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /** @param size in points */
    record Style(float size, boolean isBold, Color color) {
        Style sized(float other) {
            return new Style(other, isBold, color);
        }

        Style bold() {
            return new Style(size, true, color);
        }

        Style in(Color other) {
            return new Style(size, isBold, other);
        }
    }

    static Typeface of(Printing printing, byte[] seed) {
        var further = Stream.concat(
                        printing.furtherFonts().stream().map(path -> Face.file(path, seed)),
                        Stream.of(
                                Face.ofReader("STSong-Light", "UniGB-UCS2-H"),
                                Face.ofReader("HeiseiKakuGo-W5", "UniJIS-UCS2-H"),
                                Face.ofReader("HYGoThic-Medium", "UniKS-UCS2-H"),
                                Face.ofReader("MHei-Medium", "UniCNS-UCS2-H")))
                .toList();
        return new Typeface(before(Face.regular(seed), further), before(Face.bold(seed), further));
    }

    private static List<Face> before(Face first, List<Face> further) {
        return Stream.concat(Stream.of(first), further.stream()).toList();
    }

    Phrase write(String text, Style style) {
        var phrase = new Phrase();
        var run = new StringBuilder();
        BaseFont font = null;
        for (var letter : letters(text)) {
            var drawn = drawn(letter, style);
            if (font != null && font != drawn.font) {
                phrase.add(chunk(run, font, style));
            }
            font = drawn.font;
            run.append(drawn.text);
        }
        if (font != null) {
            phrase.add(chunk(run, font, style));
        }
        return phrase;
    }

    /** In points. */
    float width(String text, Style style) {
        return write(text, style).getChunks().stream()
                .map(Chunk.class::cast)
                .map(Chunk::getWidthPoint)
                .reduce(0f, Float::sum);
    }

    private record Drawn(String text, BaseFont font) {}

    private Drawn drawn(String letter, Style style) {
        return face(letter, style)
                .or(() -> face(BOX, style))
                .orElseThrow(() -> new IllegalStateException("no font has a box"));
    }

    private Optional<Drawn> face(String letter, Style style) {
        return (style.isBold ? bold : regular)
                .stream()
                        .flatMap(face -> face.with(letter.codePointAt(0)).stream())
                        .findFirst()
                        .map(font -> new Drawn(letter, font));
    }

    private static List<String> letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
                .filter(Typeface::isSeen)
                .mapToObj(Character::toString)
                .toList();
    }

    /** Not what only tells other letters how to look. */
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !UnicodeBlock.VARIATION_SELECTORS.equals(UnicodeBlock.of(letter));
        };
    }

    private static Chunk chunk(StringBuilder run, BaseFont font, Style style) {
        var chunk = new Chunk(run.toString(), new Font(font, style.size, Font.NORMAL, style.color));
        run.setLength(0);
        return chunk;
    }
}
