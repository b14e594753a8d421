package org.backstretch.portal.page;

import org.backstretch.portal.registration.Meanings;

/** What somebody said the columns of a file mean, in fields that are named after the headings. */
public final class ColumnForm {
    private static final String COLUMN = "column-";

    private ColumnForm() {}

    public static Meanings meanings(Form form) {
        return new Meanings(form.names().stream()
                .filter(name -> name.startsWith(COLUMN) && !form.value(name).isEmpty())
                .map(name -> new Meanings.Meaning(name.substring(COLUMN.length()), form.value(name)))
                .toList());
    }
}
