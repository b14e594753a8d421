package org.backstretch.local.replay.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backstretch.athletics.Sex;

/** Invented people and clubs. Any likeness is chance. */
final class Names {
    static final List<String> CLUBS = List.of(
            "Heelwind Harriers",
            "Rearview Road Club",
            "Lindenau Retro Runners",
            "Crabwise Athletics",
            "Moonwalk Milers",
            "Ebbtide AC",
            "Anderswo Laufverein",
            "Backbeat Striders",
            "Seven Bridges Running",
            "Mirror Lake TC");

    private static final List<String> WOMEN = List.of(
            "Amra", "Belle", "Cosima", "Dilan", "Edda", "Fenja", "Greta", "Hania", "Ilka", "Jorun", "Kalina", "Leonie",
            "Mirte", "Nela", "Oriel", "Pia");
    private static final List<String> MEN = List.of(
            "Anton", "Bram", "Cyril", "Dario", "Emre", "Falk", "Goran", "Henk", "Ivo", "Jannis", "Kaito", "Lasse",
            "Matteo", "Niko", "Otis", "Per");
    private static final List<String> FAMILIES = List.of(
            "Adler",
            "Brandvold",
            "Calder",
            "Dornbach",
            "Ekeby",
            "Fairweather",
            "Grünwald",
            "Halloran",
            "Ilves",
            "Jankovic",
            "Kestrel",
            "Lindqvist",
            "Marchetti",
            "Novotny",
            "O'Dell",
            "Pettersen",
            "Quirke",
            "Rosendahl",
            "Saarinen",
            "Tamm",
            "Unger",
            "Vesely",
            "Wolters",
            "Yilmaz",
            "Zimmer");

    private final List<String> women;
    private final List<String> men;

    /** Every full name comes up once. */
    Names(Random random) {
        women = shuffled(WOMEN, random);
        men = shuffled(MEN, random);
    }

    private static List<String> shuffled(List<String> given, Random random) {
        var all = new ArrayList<String>();
        given.forEach(each -> FAMILIES.forEach(family -> all.add(each + " " + family)));
        Collections.shuffle(all, random);
        return all;
    }

    /** Given name and family name, with one blank between. */
    String next(Sex sex) {
        return (sex == Sex.F ? women : men).removeLast();
    }
}
