package org.backstretch.registration.emergency;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/entries/{entry}/emergency-contact")
@Tag(name = "Entries")
@Authenticated
public class EmergencyContactResource {
    private final Caller caller;

    @Schema(name = "EmergencyContact")
    public record Contact(
            @NotBlank @Size(max = 160) @Schema(examples = "Bea Reyes")
            String name,

            @NotBlank
            @Pattern(
                    regexp = "\\s*[+0-9][0-9 ()/.-]{3,39}\\s*",
                    message = "is not a phone number: digits, spaces and + ( ) / . - only")
            @Schema(examples = "+44 20 7946 0000")
            String phone) {

        public static Contact of(EmergencyContact contact) {
            return new Contact(contact.name(), contact.phone());
        }
    }

    EmergencyContactResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "Whom to call about an entry, for who gave it, the organizer and the desk")
    public Contact get(UUID entry) {
        return EmergencyContact.known(allowed(entry).id())
                .map(Contact::of)
                .orElseThrow(() -> new NotHere("emergency contact of entry", entry));
    }

    @PUT
    @Transactional
    @Operation(summary = "Say whom to call; forgotten 14 days after the event")
    public Contact put(UUID entry, @NotNull @Valid Contact contact) {
        EmergencyContact.of(allowed(entry).id()).call(contact.name(), contact.phone());
        return contact;
    }

    @DELETE
    @Transactional
    @Operation(summary = "Nobody is to be called")
    public void delete(UUID entry) {
        EmergencyContact.forget(allowed(entry).id());
    }

    private Entry allowed(UUID id) {
        var entry = Entry.get(id);
        return Rights.desk(entry, caller);
    }
}
