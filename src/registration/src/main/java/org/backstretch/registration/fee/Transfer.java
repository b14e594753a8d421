package org.backstretch.registration.fee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** By bank transfer, which a bank's export of its lines confirms. */
@ApplicationScoped
@Priority(2)
class Transfer implements PaymentMethod {
    static final String CODE = "transfer";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Way> way(Asked asked) {
        return asked.account().map(account -> way(account, asked));
    }

    private static Way way(Account account, Asked asked) {
        var scanned = Epc.asks(asked.open());
        return new Way(
                CODE,
                "Transfer %s to %s and write %s as the reference, nothing else.%s"
                        .formatted(
                                asked.open().text(),
                                account.holder(),
                                asked.reference().grouped(),
                                scanned ? "" : " Codes for a bank's app exist for euros only, so type it."),
                account.holder(),
                account.iban().replaceAll("(.{4})(?=.)", "$1 "),
                account.bic(),
                asked.reference().grouped(),
                scanned ? Epc.text(account, asked.open(), asked.reference()) : null);
    }
}
