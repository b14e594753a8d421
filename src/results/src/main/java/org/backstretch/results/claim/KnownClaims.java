package org.backstretch.results.claim;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;
import org.jspecify.annotations.Nullable;

/** The claims that were made, and what was said of them. */
@ApplicationScoped
class KnownClaims {
    private static final String LISTED = """
            (?::uuid is null or c.race_id = ?) and (?::text is null or c.state = ?) and v.fact ->> 'status' <> 'DRAFT'""";

    private static final String COUNT = """
            select count(*) as total from record_claim c
            join known_race r on r.id = c.race_id join known_event v on v.id = r.event_id where\s""";

    private final Database database;

    KnownClaims(Database database) {
        this.database = database;
    }

    Claim get(UUID id) {
        return database.find(Claim.QUERY + "c.id = ?", Claim::of, id)
                .orElseThrow(() -> new NotHere("record claim", id));
    }

    /** The newest first. */
    Page<Claim> list(@Nullable UUID race, @Nullable State state, PageRequest page) {
        var total = database.find(COUNT + LISTED, row -> row.number("total"), race, race, state, state)
                .orElseThrow();
        var paging = " order by c.claimed_at desc, c.id desc limit " + page.size() + " offset "
                + (long) page.page() * page.size();
        var claims = database.query(Claim.QUERY + LISTED + paging, Claim::of, race, race, state, state);
        return new Page<>(claims, page.page(), page.size(), total);
    }

    /** Every word that was said of these claims, the earlier first. */
    Map<UUID, List<Review>> reviews(List<Claim> claims) {
        return database
                .query("select * from claim_review where claim_id = any(?) order by id", Review::of, (Object)
                        claims.stream().map(Claim::id).toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(Review::claim));
    }

    List<Review> reviews(Claim claim) {
        return reviews(List.of(claim)).getOrDefault(claim.id(), List.of());
    }
}
