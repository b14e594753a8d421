package org.backstretch.registration.desk;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a desk did while nobody could hear it. */
@Path("/events/{event}/check-ins")
@Tag(name = "Desk")
@Authenticated
public class CheckInsOfEventResource {
    private final Desks desks;
    private final Counter counter;

    CheckInsOfEventResource(Desks desks, Counter counter) {
        this.desks = desks;
        this.counter = counter;
    }

    @Schema(name = "CheckIns")
    public record Batch(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Saying> checkIns) {

        private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

        void refuseUnfit() {
            var nonces = new HashSet<UUID>();
            for (var saying : checkIns) {
                if (saying.at().isBefore(EARLIEST) || saying.at().isAfter(LATEST)) {
                    throw new Invalid("at", "No desk was open at " + saying.at() + ". Set the clock of the device.");
                }
                if (!nonces.add(saying.nonce())) {
                    throw new Invalid("checkIns", "The nonce " + saying.nonce() + " is there twice.");
                }
            }
        }
    }

    /** @param items in the order they were sent */
    @Schema(name = "CheckInAnswers")
    public record Answers(List<Heard> items) {}

    @POST
    @Operation(summary = "Send what a desk did, as an official of the desk or by its code", description = """
                    Send again whatever was not answered: each nonce counts once. What contradicts what others did meanwhile changes \
                    nothing and waits for a human among the conflicts. What a code did before it ended is taken; what came later waits too, \
                    and whatever comes after the event was archived.""")
    public Answers take(UUID event, @NotNull @Valid Batch batch) {
        batch.refuseUnfit();
        var hand = desks.at(event);
        var heard = batch.checkIns().stream()
                .sorted(comparing(Saying::at))
                .map(saying -> counter.take(event, saying, hand))
                .collect(toMap(Heard::nonce, each -> each));
        return new Answers(batch.checkIns().stream()
                .map(saying -> requireNonNull(heard.get(saying.nonce())))
                .toList());
    }
}
