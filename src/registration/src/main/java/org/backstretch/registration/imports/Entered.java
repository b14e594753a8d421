package org.backstretch.registration.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.EntryForm;
import org.backstretch.registration.race.Race;
import org.jspecify.annotations.Nullable;

/** Who is in the race already, so that a second file does not enter them once more. */
final class Entered {
    /** Of an entry that is not over. */
    record Known(
            String givenName, String familyName, @Nullable LocalDate birthDate) {}

    private final Set<String> names = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    private Entered(List<Known> known) {
        known.forEach(each -> {
            names.add(name(each.givenName(), each.familyName()));
            if (each.birthDate() != null) {
                people.add(name(each.givenName(), each.familyName()) + " " + each.birthDate());
            }
        });
    }

    static Entered in(Race race) {
        return new Entered(Entry.find(
                        "select givenName, familyName, birthDate from Entry where race = ?1"
                                + " and status not in (WITHDRAWN, REFUSED, EXPIRED)",
                        race)
                .project(Known.class)
                .list());
    }

    private static String name(@Nullable String given, @Nullable String family) {
        return Club.key((given == null ? "" : given) + " " + (family == null ? "" : family));
    }

    /** The same name and birth date: the same person. */
    boolean has(EntryForm form) {
        return form.birthDate() != null
                && people.contains(name(form.givenName(), form.familyName()) + " " + form.birthDate());
    }

    /** The same name: perhaps the same person. */
    boolean mayHave(EntryForm form) {
        return names.contains(name(form.givenName(), form.familyName()));
    }
}
