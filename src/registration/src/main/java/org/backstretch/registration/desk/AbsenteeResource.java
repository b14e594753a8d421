package org.backstretch.registration.desk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who never came to the desk. Whether they started is known to results alone: this proposes, and decides nothing. */
@Path("/races/{race}/absentees")
@Tag(name = "Desk")
@Authenticated
public class AbsenteeResource {
    private final Caller caller;

    AbsenteeResource(Caller caller) {
        this.caller = caller;
    }

    @Schema(name = "Absentee")
    public record Absentee(UUID entryId, @Nullable String bib, String name) {
        static Absentee of(Entry entry) {
            return new Absentee(entry.id(), entry.bib().orElse(null), entry.publicName());
        }
    }

    /**
     * @param checkedIn how many came; 0 where no desk was used, and then nobody is absent
     * @param absent who is confirmed and never came
     */
    @Schema(name = "Absentees")
    public record View(long checkedIn, Page<Absentee> absent) {}

    @GET
    @Transactional
    @Operation(summary = "Who is confirmed and was never checked in, where the desk was used; for the officials")
    public View absent(UUID race, @BeanParam @Valid PageRequest ask) {
        var known = Race.get(race);
        known.event().officiatedBy(caller);
        var checkedIn = Entry.count("race = ?1 and status = ?2", known, Status.CHECKED_IN);
        var absent = checkedIn == 0 ? Page.<Entry>of(List.of(), ask) : Pages.of(notCheckedIn(known), ask);
        return new View(checkedIn, absent.map(Absentee::of));
    }

    private static PanacheQuery<Entry> notCheckedIn(Race race) {
        return Entry.find("race = ?1 and status = CONFIRMED order by bibNumber nulls last, bib nulls last, id", race);
    }
}
