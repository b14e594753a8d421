package org.backstretch.portal.fee;

import java.util.Locale;
import java.util.Optional;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.PaymentTerms;

/** Payment terms as a form has them. */
final class TypedTerms {
    private TypedTerms() {}

    static PaymentTerms of(Form form) {
        return new PaymentTerms(
                Optional.ofNullable(form.text("currency"))
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .orElse(null),
                form.has("payFirst", "true"),
                form.text("holder"),
                form.text("iban"),
                form.text("bic"));
    }

    static Form filled(Optional<PaymentTerms> known) {
        return known.map(terms -> Form.empty()
                        .with("currency", terms.currency())
                        .with("payFirst", terms.payFirst())
                        .with("holder", terms.holder())
                        .with("iban", terms.iban())
                        .with("bic", terms.bic()))
                .orElseGet(() -> Form.empty().with("currency", "EUR").with("payFirst", "false"));
    }
}
