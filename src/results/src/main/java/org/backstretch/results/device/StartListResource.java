package org.backstretch.results.device;

import static java.util.Comparator.comparing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who takes part, as the finish line has to know. */
@Path("/races/{race}/start-list-for-devices")
@Authenticated
@Tag(name = "Devices")
class StartListResource {
    /** As people count: 2 before 10; who has no bib comes last. */
    private static final Comparator<Starter> BY_BIB = comparing(
                    Starter::spelledBib,
                    comparing(Optional<Bib>::isEmpty).thenComparing(bib -> bib.orElse(new Bib("0"))))
            .thenComparing(Starter::entryId);

    private final Programme programme;
    private final Timekeepers timekeepers;
    private final Database database;

    StartListResource(Programme programme, Timekeepers timekeepers, Database database) {
        this.programme = programme;
        this.timekeepers = timekeepers;
        this.database = database;
    }

    record Starter(@Nullable String bib, String name, UUID entryId, Direction direction, UUID waveId) {
        private Optional<Bib> spelledBib() {
            return Optional.ofNullable(bib).flatMap(Bib::read);
        }
    }

    @GET
    @Operation(summary = "Who takes part, in the order of bibs: for officials and devices of the event")
    public List<Starter> list(UUID race) {
        timekeepers.refuseUnlessReading(programme.race(race).event());
        return database
                .query(
                        "select id, bib, public_name, direction, wave_id from known_entry where race_id = ? and takes_part",
                        row -> new Starter(
                                row.textIfAny("bib").orElse(null),
                                row.text("public_name"),
                                row.id("id"),
                                row.choice("direction", Direction.class),
                                row.id("wave_id")),
                        race)
                .stream()
                .sorted(BY_BIB)
                .toList();
    }
}
