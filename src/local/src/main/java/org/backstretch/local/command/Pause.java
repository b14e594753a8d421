package org.backstretch.local.command;

import org.backstretch.local.process.Trouble;

/** Between two looks at something that another process is doing. */
final class Pause {
    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("The command was interrupted.", interrupted);
        }
    }
}
