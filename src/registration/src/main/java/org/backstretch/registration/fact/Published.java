package org.backstretch.registration.fact;

import java.util.UUID;
import org.backstretch.contracts.Fact;

/** A thing of which the other services hear whenever it changes. Whoever changes it holds the lock of its row. */
public interface Published {

    /** The whole of it, as it is now. */
    Fact fact();

    /** Takes the number of its newest change. */
    void revise(long revision);

    /** The event or challenge it belongs to; its own id where it stands alone. */
    UUID scope();
}
