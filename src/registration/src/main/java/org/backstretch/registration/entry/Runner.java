package org.backstretch.registration.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;
import org.jspecify.annotations.Nullable;

/** Who runs, as an entry keeps it. */
public record Runner(
        String givenName,
        String familyName,
        Sex sex,
        Optional<LocalDate> birthDate,
        Optional<UUID> clubId,
        Optional<String> email,
        Optional<String> nation) {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public Runner {
        givenName = givenName.strip();
        familyName = familyName.strip();
        if (givenName.isEmpty() && familyName.isEmpty()) {
            throw new Invalid("givenName", "An entry needs a name.");
        }
        if (birthDate.filter(day -> day.isBefore(EARLIEST_BIRTH)).isPresent()) {
            throw new Invalid("birthDate", "A birth date lies after " + EARLIEST_BIRTH + ".");
        }
    }

    /** Somebody new, of whom the form says everything. A relay team is mixed unless it says something else. */
    static Runner of(Race race, EntryForm form, Optional<UUID> clubId) {
        return new Runner(
                said(form.givenName()).orElse(""),
                said(form.familyName()).orElse(""),
                Optional.ofNullable(form.sex())
                        .or(() -> Optional.of(Sex.X).filter(any -> race.legs() > 0))
                        .orElseThrow(() -> new Invalid("sex", "An entry needs a sex: F, M or X.")),
                Optional.ofNullable(form.birthDate()),
                clubId,
                said(form.email()),
                said(form.nation()));
    }

    /** This runner with what the form says; absent keeps, empty takes away. */
    Runner with(EntryForm form, Optional<UUID> newClub) {
        return new Runner(
                form.givenName() == null ? givenName : form.givenName(),
                form.familyName() == null ? familyName : form.familyName(),
                form.sex() == null ? sex : form.sex(),
                form.birthDate() == null ? birthDate : Optional.of(form.birthDate()),
                form.clubName() == null ? clubId : newClub,
                form.email() == null ? email : said(form.email()),
                form.nation() == null ? nation : said(form.nation()));
    }

    private static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }
}
