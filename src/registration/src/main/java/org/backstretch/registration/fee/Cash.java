package org.backstretch.registration.fee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** In cash, against a receipt. */
@ApplicationScoped
@Priority(1)
class Cash implements PaymentMethod {
    static final String CODE = "cash";

    @Override
    public String code() {
        return CODE;
    }

    /** Who must pay before the entry is confirmed cannot wait for the desk. */
    @Override
    public Optional<Way> way(Asked asked) {
        return asked.payFirst()
                ? Optional.empty()
                : Optional.of(new Way(
                        CODE,
                        "Or bring %s in cash to the desk on the day."
                                .formatted(asked.open().text()),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
