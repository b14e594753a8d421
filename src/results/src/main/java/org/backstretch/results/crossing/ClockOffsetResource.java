package org.backstretch.results.crossing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** An official's word on how far the wall clock of a device is off, for all races of the event. */
@Path("/races/{race}/devices/{device}/offset")
@Authenticated
@Transactional
@Tag(name = "Devices")
class ClockOffsetResource {
    private final Programme programme;
    private final Access access;
    private final Caller caller;
    private final Database database;
    private final Rereading rereading;
    private final Audit audit;
    private final Clock clock;

    ClockOffsetResource(
            Programme programme,
            Access access,
            Caller caller,
            Database database,
            Rereading rereading,
            Audit audit,
            Clock clock) {
        this.programme = programme;
        this.access = access;
        this.caller = caller;
        this.database = database;
        this.rereading = rereading;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param offsetMillis what is added to what the device stamped: 420000 for a clock that is seven minutes slow */
    record ClockOffset(
            @Schema(examples = "420000") @NotNull @Min(-315_360_000_000L) @Max(315_360_000_000L)
            Long offsetMillis,

            @Schema(examples = "Its clock showed 10:16 at 10:23") @NotBlank @Size(max = 500) @Storable
            String reason) {}

    @PUT
    @ResponseStatus(204)
    @Operation(
            summary = "Say how far a device's clock is off",
            description = "Goes before what was measured. Every time of the device at this event is derived again.")
    public void set(UUID race, UUID device, @Valid @NotNull ClockOffset offset) {
        change(race, device, Optional.of(offset.offsetMillis()), offset.reason());
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(summary = "Take that back: what was measured counts again")
    public void takeBack(
            UUID race, UUID device, @QueryParam("reason") @NotBlank @Size(max = 500) @Storable String reason) {
        change(race, device, Optional.empty(), reason);
    }

    private void change(UUID id, UUID device, Optional<Long> millis, String reason) {
        var race = programme.race(id);
        access.refuseUnlessOfficial(race.event());
        var races = rereading.own(race, device);
        var was = database.find(
                "select offset_millis from device_offset where device = ? and event_id = ?",
                row -> row.number("offset_millis"),
                device,
                race.event().id());
        if (was.equals(millis)) {
            return;
        }
        millis.ifPresentOrElse(offset -> keep(race, device, offset, reason), () -> forget(race, device));
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                device,
                "clock-offset",
                was.map(each -> each + " ms"),
                millis.map(each -> each + " ms"),
                Optional.of(reason)));
        races.forEach(each -> rereading.reread(device, each));
    }

    private void keep(KnownRace race, UUID device, long millis, String reason) {
        database.update("""
                insert into device_offset (device, event_id, offset_millis, reason, set_by, set_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (device, event_id) do update
                set offset_millis = excluded.offset_millis, reason = excluded.reason, set_by = excluded.set_by,
                    set_at = excluded.set_at""", device, race.event().id(), millis, reason, caller.account(), clock.instant());
    }

    private void forget(KnownRace race, UUID device) {
        database.update(
                "delete from device_offset where device = ? and event_id = ?",
                device,
                race.event().id());
    }
}
