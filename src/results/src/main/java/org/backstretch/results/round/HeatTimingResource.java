package org.backstretch.results.round;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a heat was timed, where that differs from the race: the photo finish failed, and watches counted. */
@Path("/races/{race}/waves/{wave}/timing-method")
@Authenticated
@Tag(name = "Rounds")
class HeatTimingResource {
    private final Programme programme;
    private final Access access;
    private final Database database;
    private final Audit audit;

    HeatTimingResource(Programme programme, Access access, Database database, Audit audit) {
        this.programme = programme;
        this.access = access;
        this.database = database;
        this.audit = audit;
    }

    record Timed(@NotNull TimingMethod timing) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Say how a heat was timed",
            description =
                    "Times of heats that were timed in different ways are not compared: nobody advances by time then.")
    public Timed set(UUID race, UUID wave, @Valid @NotNull Timed timed) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        var heat = owned.wave(wave).id();
        var was = timing(owned, heat);
        if (was != timed.timing()) {
            keep(owned, heat, was, timed.timing());
        }
        return timed;
    }

    private TimingMethod timing(KnownRace race, UUID wave) {
        return database.find(
                        "select method from heat_method where race_id = ? and wave_id = ?",
                        row -> row.choice("method", TimingMethod.class),
                        race.id(),
                        wave)
                .orElse(race.fact().timing());
    }

    private void keep(KnownRace race, UUID wave, TimingMethod was, TimingMethod became) {
        database.update("""
                insert into heat_method (race_id, wave_id, method) values (?, ?, ?)
                on conflict (race_id, wave_id) do update set method = excluded.method""", race.id(), wave, became);
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                wave,
                "heat-timing",
                Optional.of(was.name()),
                Optional.of(became.name()),
                Optional.empty()));
    }
}
