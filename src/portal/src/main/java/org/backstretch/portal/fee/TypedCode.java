package org.backstretch.portal.fee;

import java.time.Instant;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Discount;

/** A code as a form has it: off is "20 %" or an amount. */
final class TypedCode {
    private TypedCode() {}

    /** Empty, with a word beside the field, if something cannot be read. */
    static Optional<Discount.Terms> of(Form form, String currency, Optional<Instant> until) {
        var off = form.value("off").strip();
        var percent = off.matches("\\d{1,3}\\s*%")
                ? Optional.of(Integer.valueOf(off.replaceAll("\\D", "")))
                : Optional.<Integer>empty();
        var amount = percent.isPresent() ? Optional.<Long>empty() : Amounts.typed(off, currency);
        if (percent.isEmpty() && amount.isEmpty()) {
            form.wrong("off", "Write 20 % or an amount such as 5.00.");
            return Optional.empty();
        }
        var uses = form.value("uses").strip();
        if (!uses.isEmpty() && !uses.matches("\\d{1,6}")) {
            form.wrong("uses", "Write how often, as a number, or leave it empty.");
            return Optional.empty();
        }
        return Optional.of(new Discount.Terms(
                percent.orElse(null),
                amount.orElse(null),
                uses.isEmpty() ? null : Integer.valueOf(uses),
                until.orElse(null),
                form.has("closed", "true")));
    }
}
