package org.backstretch.registration.organizer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request to open events.
 *
 * @param pending whether the decision waits for Keycloak
 * @param trouble what Keycloak said when it was tried last, for admins; null if nothing
 */
@Schema(name = "OrganizerRequest")
public record RequestView(
        UUID id,
        UUID account,
        @Schema(examples = "Runa Silva") String name,
        @Schema(examples = "runner@example.org") @Nullable String email,
        String reason,
        Instant askedAt,
        OrganizerRequest.State state,
        boolean pending,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String decision,
        @Nullable String trouble) {

    static RequestView forAdmin(OrganizerRequest request) {
        return of(request, request.trouble());
    }

    static RequestView forRunner(OrganizerRequest request) {
        return of(request, Optional.empty());
    }

    private static RequestView of(OrganizerRequest request, Optional<String> trouble) {
        var person = Optional.<Person>ofNullable(Person.findById(request.personId()));
        return new RequestView(
                request.id(),
                request.account(),
                person.map(who -> (who.givenName() + " " + who.familyName()).strip())
                        .orElse(""),
                person.flatMap(Person::email).orElse(null),
                request.reason(),
                request.askedAt(),
                request.state(),
                request.isPending(),
                request.decidedAt().orElse(null),
                request.decidedBy().orElse(null),
                request.decision().orElse(null),
                trouble.orElse(null));
    }
}
