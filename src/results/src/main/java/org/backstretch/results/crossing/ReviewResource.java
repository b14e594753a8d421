package org.backstretch.results.crossing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;
import org.backstretch.results.derivation.Doubt;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a human, with what may have been meant. */
@Path("/races/{race}/review")
@Authenticated
@Tag(name = "Crossings")
class ReviewResource {
    private static final String WAITING = " where s.race_id = ? and " + Doubt.WAITS;
    private static final String CANDIDATES = """
            select e.id, e.bib, e.public_name, (
                select count(*) from crossing_state s join crossing c on c.id = s.crossing_id
                where s.entry_id = e.id and s.state = 'USED' and c.point = 'FINISH') >= ? as has_time
            from known_entry e where e.race_id = ? and e.takes_part and e.bib is not null""";

    private static final List<Doubt> MISREAD = List.of(Doubt.UNKNOWN_BIB, Doubt.UNREADABLE_BIB, Doubt.TWICE);

    private final Programme programme;
    private final Access access;
    private final Database database;

    ReviewResource(Programme programme, Access access, Database database) {
        this.programme = programme;
        this.access = access;
        this.database = database;
    }

    /** @param suggestions whose bib may have been meant, the likeliest first */
    record Question(@JsonUnwrapped View crossing, List<BibGuess.Suggestion> suggestions) {}

    @GET
    @Operation(
            summary = "Crossings that wait for a human, the oldest first",
            description =
                    "Each with its doubt as a code, the reason in words, and up to five bibs that may have been meant.")
    public Page<Question> list(UUID race, @BeanParam @Valid PageRequest page) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        var total = database.find(
                        "select count(*) as total from crossing_state s join crossing c on c.id = s.crossing_id"
                                + WAITING,
                        row -> row.number("total"),
                        race)
                .orElseThrow();
        var waiting = database.query(
                View.QUERY + WAITING + " order by s.instant, c.sequence, c.id limit ? offset ?",
                View::of,
                race,
                page.size(),
                (long) page.page() * page.size());
        return new Page<>(questions(known, waiting), page.page(), page.size(), total);
    }

    private List<Question> questions(KnownRace race, List<View> waiting) {
        var candidates = waiting.stream().allMatch(view -> misread(view).isEmpty())
                ? List.<BibGuess.Candidate>of()
                : database.query(
                        CANDIDATES,
                        row -> new BibGuess.Candidate(
                                row.id("id"), row.text("bib"), row.text("public_name"), row.flag("has_time")),
                        race.passages(),
                        race.id());
        return waiting.stream()
                .map(view -> new Question(view, BibGuess.of(misread(view).orElse(""), candidates)))
                .toList();
    }

    /** Somebody saw a bib, and it is nobody's, or somebody's who has a time. */
    private static Optional<String> misread(View view) {
        return Optional.ofNullable(view.bib()).filter(bib -> MISREAD.contains(view.doubt()));
    }
}
