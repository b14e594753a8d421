package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The number that somebody is to get, said by hand. */
@Path("/entries/{entry}/bib-pin")
@Tag(name = "Bibs")
@Authenticated
public class BibPinResource {
    private final Caller caller;
    private final Changes changes;
    private final Clock clock;

    BibPinResource(Caller caller, Changes changes, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Schema(name = "BibPin")
    public record Pin(
            @NotBlank @Size(max = 12) @Schema(examples = "101")
            String bib) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Pin a number to an entry, as the organizer",
            description = "It is kept back from everybody else, and given when bibs are given out next.")
    public Pin pin(UUID entry, @NotNull @Valid Pin pin) {
        var locked = mine(entry);
        var bib = TypedBib.read("bib", pin.bib());
        refuseIfOfAnother(locked, bib);
        var known = BibPin.<BibPin>findByIdOptional(entry);
        var before = known.map(BibPin::bib);
        known.ifPresentOrElse(
                found -> found.repin(bib, caller.account(), clock.instant()),
                () -> new BibPin(entry, bib, caller.account(), clock.instant()).persist());
        note(locked, "bib-pinned", before, Optional.of(bib));
        return new Pin(bib.text());
    }

    private static void refuseIfOfAnother(Entry entry, Bib bib) {
        BibPin.inPoolOf(entry.race()).forEach((other, pinned) -> {
            if (pinned.equals(bib) && !Entry.get(other).wearer().equals(entry.wearer())) {
                throw new PinnedToAnother(bib, other);
            }
        });
    }

    @DELETE
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take a pin out; a bib that was given stays")
    public void unpin(UUID entry) {
        var locked = mine(entry);
        BibPin.<BibPin>findByIdOptional(entry).ifPresent(pin -> {
            pin.delete();
            note(locked, "bib-unpinned", Optional.of(pin.bib()), Optional.empty());
        });
    }

    private Entry mine(UUID entry) {
        var locked = Entry.locked(entry);
        locked.race().event().editedBy(caller);
        return locked;
    }

    private void note(Entry entry, String deed, Optional<Bib> before, Optional<Bib> after) {
        changes.noted(entry, deed, said(before), said(after));
    }

    private static Map<String, String> said(Optional<Bib> bib) {
        return bib.map(each -> Map.of("pinned", each.text())).orElse(Map.of());
    }
}
