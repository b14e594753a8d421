package org.backstretch.portal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.backstretch.portal.print.Typeface.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Chunk;

/** Which font draws a letter. */
class TypefaceTest {
    private static final Style STYLE = new Style(10, false, Ink.BLACK);
    /** A letter of a further font that the built-in one lacks. */
    private static final String ONLY_FURTHER = "\uf004";

    @TempDir
    private Path folder;

    private List<String> fonts(String text, String... files) {
        Printing printing = () -> Optional.of(List.of(files));
        return Typeface.of(printing, new byte[] {1}).write(text, STYLE).getChunks().stream()
                .map(Chunk.class::cast)
                .map(chunk -> chunk.getFont().getBaseFont().getPostscriptFontName() + " " + chunk.getContent())
                .toList();
    }

    private String further() throws IOException {
        var file = folder.resolve("further.ttf");
        try (var font = getClass().getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            Files.write(file, Objects.requireNonNull(font).readAllBytes());
        }
        return file.toString();
    }

    @Test
    void letters_of_one_font_stay_together() {
        assertEquals(List.of("LiberationSans Łukasz Žižka"), fonts("Łukasz Žižka"));
    }

    @Test
    void a_letter_and_its_accent_are_one() {
        assertEquals(List.of("LiberationSans Jos\u00e9"), fonts("Jose\u0301"));
    }

    @Test
    void an_operator_s_font_is_used_for_what_the_built_in_one_lacks() throws IOException {
        assertEquals(
                List.of("LiberationSans A", "LiberationSerif " + ONLY_FURTHER), fonts("A" + ONLY_FURTHER, further()));
        assertEquals(List.of("LiberationSans A□"), fonts("A" + ONLY_FURTHER));
    }

    @Test
    void a_font_that_cannot_be_read_stops_nothing() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.ttf"), "no font").toString();

        assertEquals(List.of("LiberationSans A□"), fonts("A" + ONLY_FURTHER, broken, "/nowhere/font.ttc"));
    }

    @Test
    void bold_letters_are_wider() {
        var typeface = Typeface.of(Optional::empty, new byte[] {1});

        assertTrue(typeface.width("Ada Reyes", STYLE.bold()) > typeface.width("Ada Reyes", STYLE));
    }
}
