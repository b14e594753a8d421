package org.backstretch.registration.appointment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.person.People;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/appointments")
@Tag(name = "Me")
@Authenticated
public class MyAppointmentsResource {
    private final People people;
    private final Caller caller;
    private final Clock clock;

    MyAppointmentsResource(People people, Caller caller, Clock clock) {
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Where I am asked to be an official, under an address that is proven mine, and where I am one")
    public List<AppointmentView> mine() {
        var now = clock.instant();
        return Appointment.of(people.me(), caller.account()).stream()
                .filter(each -> each.state(now) != Appointment.State.EXPIRED)
                .map(each -> AppointmentView.of(each, now))
                .toList();
    }
}
