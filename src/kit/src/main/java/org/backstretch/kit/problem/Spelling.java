package org.backstretch.kit.problem;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Known names, and which of them a misspelled one may mean. */
public final class Spelling {
    /** Sorted, so that of two that are equally near always the same is meant. */
    private final Map<String, String> namesByLetters = new TreeMap<>();

    public static Spelling of(Collection<String> names) {
        var spelling = new Spelling();
        names.forEach(spelling::learn);
        return spelling;
    }

    public void learn(String name) {
        namesByLetters.putIfAbsent(letters(name), name);
    }

    /** The nearest, if it is near enough for a typing error: a quarter of the letters, at least one. */
    public Optional<String> nearest(String typed) {
        var letters = letters(typed);
        var reach = Math.max(1, letters.length() / 4);
        return namesByLetters.keySet().stream()
                .filter(known -> Math.abs(known.length() - letters.length()) <= reach)
                .filter(known -> distance(letters, known) <= reach)
                .min(comparingInt(known -> distance(letters, known)))
                .map(namesByLetters::get);
    }

    /** For the end of a sentence; empty if nothing comes near. */
    public String question(String typed) {
        return nearest(typed).map(name -> " Did you mean " + name + "?").orElse("");
    }

    /** Without accents, capitals, spaces and dots. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** How many letters must be changed, added or left out. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
