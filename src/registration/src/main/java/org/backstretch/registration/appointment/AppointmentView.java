package org.backstretch.registration.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to be an official.
 *
 * @param account of who accepted; null for nobody yet
 * @param name of who accepted, or of who has an account with this address; null while nobody knows
 */
@Schema(name = "Appointment")
public record AppointmentView(
        UUID id,
        UUID eventId,
        @Schema(examples = "Backward Mile Night") String eventName,
        @Schema(examples = "Cupar") String place,
        LocalDate firstDay,
        @Schema(examples = "official@example.org") String email,
        Role role,
        Appointment.State state,
        Instant invitedAt,
        Instant endsAt,
        @Schema(examples = "Oona Brandt") String invitedBy,
        @Nullable UUID account,
        @Nullable UUID personId,
        @Nullable String name) {

    static AppointmentView of(Appointment appointment, Instant now) {
        var event = appointment.event();
        return new AppointmentView(
                appointment.id(),
                event.id(),
                event.name(),
                event.place(),
                event.firstDay(),
                appointment.email(),
                appointment.role(),
                appointment.state(now),
                appointment.invitedAt(),
                appointment.endsAt(),
                Person.ofAccount(appointment.invitedBy())
                        .map(AppointmentView::name)
                        .orElse(""),
                appointment.account().orElse(null),
                appointment.personId().orElse(null),
                appointment
                        .personId()
                        .flatMap(id -> Optional.<Person>ofNullable(Person.findById(id)))
                        .map(AppointmentView::name)
                        .orElse(null));
    }

    private static String name(Person person) {
        return (person.givenName() + " " + person.familyName()).strip();
    }
}
