package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.series.Series;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Season bibs: who wears which number in all races of a series. */
@Path("/series/{series}/bibs")
@Tag(name = "Bibs")
@Authenticated
public class SeasonBibResource {
    private final Caller caller;
    private final Changes changes;

    SeasonBibResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    @Schema(name = "SeasonBibWish")
    public record Wish(
            @NotBlank @Size(max = 12) @Schema(examples = "101")
            String bib) {}

    @Schema(name = "SeasonBib")
    public record View(UUID personId, String name, String bib) {
        static View of(SeasonBib season) {
            Person person = Person.findById(season.personId());
            var name = (person.givenName() + " " + person.familyName()).strip();
            return new View(season.personId(), name, season.bib().text());
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The season bibs of a series, for its organizer")
    public Page<View> all(UUID series, @BeanParam @Valid PageRequest ask) {
        mine(series);
        return Page.of(SeasonBib.of(series), ask).map(View::of);
    }

    @PUT
    @Path("/{person}")
    @Transactional
    @Operation(summary = "Give somebody a bib for the season; nobody else gets it in a race of the series")
    public View give(UUID series, UUID person, @NotNull @Valid Wish wish) {
        var mine = mine(series);
        var bib = TypedBib.read("bib", wish.bib());
        if (Person.findByIdOptional(person).isEmpty()) {
            throw new Invalid("person", "There is no person " + person + ".");
        }
        SeasonBib.wornAs(series, bib)
                .filter(worn -> !worn.personId().equals(person))
                .ifPresent(worn -> {
                    throw new Invalid("bib", "Bib " + bib + " is somebody else's in this series. Choose another.");
                });
        var known = SeasonBib.find(series, person);
        var before = known.map(SeasonBib::bib);
        var given = known.orElseGet(() -> {
            var made = new SeasonBib(series, person, bib);
            made.persist();
            return made;
        });
        given.change(bib);
        changes.noted(mine, "season-bib-given", said(person, before), said(person, Optional.of(bib)));
        return View.of(given);
    }

    @DELETE
    @Path("/{person}")
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Take a season bib back")
    public void takeBack(UUID series, UUID person) {
        var mine = mine(series);
        SeasonBib.find(series, person).ifPresent(season -> {
            season.delete();
            changes.noted(mine, "season-bib-taken-back", said(person, Optional.of(season.bib())), Map.of());
        });
    }

    private Series mine(UUID series) {
        return Series.locked(series)
                .map(found -> found.editedBy(caller))
                .orElseThrow(() -> new NotHere("series", series));
    }

    private static Map<String, String> said(UUID person, Optional<Bib> bib) {
        return bib.map(each -> Map.of("person", person.toString(), "bib", each.text()))
                .orElse(Map.of());
    }
}
