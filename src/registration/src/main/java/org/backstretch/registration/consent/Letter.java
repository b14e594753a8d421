package org.backstretch.registration.consent;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.backstretch.registration.entry.Entry;

/** What a guardian is written. The child goes by the given name alone: a mail may reach the wrong person. */
record Letter(String subject, String text) {

    static Letter to(Consenter whose, String link) {
        var entry = whose.entry();
        var race = entry.race();
        var child = whose.givenName();
        return switch (ConsentTerms.of(race.event()).language()) {
            case EN ->
                new Letter("Your consent: %s wants to run backward".formatted(child), """
                        Hello,

                        %s is entered for %s at %s on %s.
                        A minor runs only if a parent or guardian agrees. Read what it is about, and agree or not, here:

                        %s

                        Nothing has to be done if you do not know this child: without your consent the entry ends by itself.
                        """.formatted(
                                child, race.name(), race.event().name(), day(entry, Locale.UK), link));
            case DE ->
                new Letter("Deine Zustimmung: %s möchte rückwärts laufen".formatted(child), """
                        Hallo,

                        %s ist für %s bei %s am %s angemeldet.
                        Minderjährige laufen nur, wenn ein Elternteil oder Vormund zustimmt. Worum es geht, und ob du
                        zustimmst, steht hier:

                        %s

                        Wenn du dieses Kind nicht kennst, brauchst du nichts zu tun: Ohne Zustimmung endet die Anmeldung von selbst.
                        """.formatted(
                                child, race.name(), race.event().name(), day(entry, Locale.GERMANY), link));
        };
    }

    private static String day(Entry entry, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(entry.raceDay());
    }
}
