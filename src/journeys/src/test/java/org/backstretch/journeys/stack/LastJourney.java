package org.backstretch.journeys.stack;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the stack in order after the last journey. */
public final class LastJourney implements LauncherSessionListener {
    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Stack.stop();
    }
}
