package org.backstretch.portal.fee;

import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.BankImport;

/** What was chosen on the report of a bank's export. */
final class TypedBank {
    private static final String LINE = "line-";

    private TypedBank() {}

    /** Each ticked line with the entry that it pays. */
    static List<BankImport.Choice> chosen(Form form) {
        return form.names().stream()
                .filter(name -> name.matches(LINE + "\\d{1,7}") && isId(form.value(name)))
                .map(name -> new BankImport.Choice(
                        Integer.parseInt(name.substring(LINE.length())), UUID.fromString(form.value(name))))
                .toList();
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f-]{36}");
    }
}
