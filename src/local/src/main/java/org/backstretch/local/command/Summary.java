package org.backstretch.local.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.backstretch.local.keycloak.FirstPerson;
import org.backstretch.local.keycloak.Logins;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.up.Status;

/** What a person needs to know about a stack that is ready. */
final class Summary {
    private Summary() {}

    /** @param newLogins whether the passwords are shown, once, because they were just made */
    static String of(Status status, double seconds, boolean newLogins) {
        return """

                Backstretch is ready after %.0f s.

                  Open     %s
                %s
                  Mails    %s  (shown there, not sent)
                  Stop     %s  or Ctrl-C where it was started

                """.formatted(seconds, status.frontDoor(), logins(status, newLogins), status.mailPage(), stop(status));
    }

    static String ofRunning(Status status) {
        return """
                Backstretch is already running.

                  Open     %s
                %s
                  Mails    %s  (shown there, not sent)
                  Stop     %s
                """.formatted(status.frontDoor(), logins(status, false), status.mailPage(), stop(status));
    }

    private static String logins(Status status, boolean shown) {
        var logins = Logins.in(new DataFolder(status.data()));
        var kept = "  Logins   " + (shown ? "also kept in " : "") + logins.file();
        return shown ? table(logins) + "\n" + kept : kept;
    }

    private static String table(Logins logins) {
        return Arrays.stream(FirstPerson.values())
                .flatMap(person -> logins.of(person).stream()
                        .map(login -> "  Sign in  %-28s %-16s (%s)"
                                .formatted(login.email(), login.password(), person.purpose())))
                .collect(Collectors.joining("\n"));
    }

    private static String stop(Status status) {
        return "./backstretch down" + DataHint.of(status.data());
    }
}
