package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as somebody typed it; what is absent is left as it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryDetails(
        @Nullable Boolean forMe,
        @Nullable String bib,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String clubName,
        @Nullable String category,
        @Nullable String direction,
        @Nullable String waveId,
        @Nullable String email,
        @Nullable List<String> legRunners,
        @Nullable Brought brought) {

    public EntryDetails with(@Nullable Brought more) {
        return new EntryDetails(
                forMe,
                bib,
                givenName,
                familyName,
                sex,
                birthDate,
                clubName,
                category,
                direction,
                waveId,
                email,
                legRunners,
                more);
    }
}
