package org.backstretch.registration.fee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Receiver;

/** A code that comes with a new entry: its use is one of the code's from then on, or nobody is entered. */
@ApplicationScoped
@Priority(3)
class BroughtDiscount implements Receiver {
    private final Fees fees;

    BroughtDiscount(Fees fees) {
        this.fees = fees;
    }

    @Override
    public void receive(Entry entry, Brought brought) {
        Optional.ofNullable(brought.discount()).ifPresent(discount -> fees.use(entry, discount.code()));
    }
}
