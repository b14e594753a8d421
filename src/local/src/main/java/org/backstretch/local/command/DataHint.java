package org.backstretch.local.command;

import java.nio.file.Path;
import org.backstretch.local.up.Checkout;

/** The words that make another command speak of the same stack. */
final class DataHint {
    private DataHint() {}

    /** Begins with a space; empty for the default folder. */
    static String of(Path data) {
        return data.equals(Checkout.ours().defaultData().toAbsolutePath().normalize()) ? "" : " --data " + data;
    }
}
