package org.backstretch.results.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backstretch.athletics.Bib;

/** A list of chips and the bibs that wear them: with headings in any order, without them chip and bib. */
public sealed interface ChipFile {
    /** @param why a sentence for people */
    record Unreadable(String why) implements ChipFile {}

    /** @param bibs in their one spelling, by chip in capitals */
    record Readable(Map<String, String> bibs, List<Problem> problems) implements ChipFile {}

    /** A line that says nothing that could be kept. */
    record Problem(int line, String text, String why) {}

    static ChipFile read(byte[] file) {
        var text = FileText.of(file);
        if (text.isEmpty()) {
            return new Unreadable("This is no file of text. Save the list of chips as CSV.");
        }
        var lines = text.get().lines().stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? new Unreadable("The file is empty.") : read(lines);
    }

    private static Readable read(List<Line> lines) {
        var separator = Cells.separator(lines);
        var named =
                Column.places(List.of(lines.getFirst().text().replace("\"", "").split("[,;\t]", -1)));
        var hasHeadings = named.containsKey(Column.CHIP) && named.containsKey(Column.BIB);
        var places = hasHeadings ? named : Map.of(Column.CHIP, 0, Column.BIB, 1);
        var bibs = new HashMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var line : lines.subList(hasHeadings ? 1 : 0, lines.size())) {
            try {
                put(line, new TableReader.Named(Cells.of(line.text(), separator), places), bibs);
            } catch (Bent bent) {
                problems.add(new Problem(line.number(), line.text(), String.valueOf(bent.getMessage())));
            }
        }
        return new Readable(Map.copyOf(bibs), List.copyOf(problems));
    }

    private static void put(Line line, TableReader.Named cells, Map<String, String> bibs) {
        if (line.hasControls() || line.foreign()) {
            throw new Bent("It holds characters of another encoding. Save the file as UTF-8.");
        }
        var chip = cells.get(Column.CHIP)
                .map(text -> text.toUpperCase(Locale.ROOT))
                .filter(text -> text.length() <= Passing.LONGEST_CHIP)
                .orElseThrow(() -> new Bent("There is no chip in it, or one of more than 100 characters."));
        var written = cells.get(Column.BIB).orElseThrow(() -> new Bent("There is no bib beside the chip."));
        var bib = Bib.read(written)
                .orElseThrow(() -> new Bent("“" + written + "” cannot be a bib."))
                .text();
        Optional.ofNullable(bibs.putIfAbsent(chip, bib))
                .filter(other -> !other.equals(bib))
                .ifPresent(other -> {
                    throw new Bent("This chip stands in another line too, with bib " + other + ".");
                });
    }
}
