package org.backstretch.registration.web;

import java.util.Locale;

/** What a person typed into a search field, for SQL's {@code like} on text in lower case. */
public final class SearchText {
    private SearchText() {}

    public static String containing(String typed) {
        var literal = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }
}
