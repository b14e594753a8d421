package org.backstretch.results.activity;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The runs of a challenge's members, for its organizer to correct: in that challenge only. */
@Path("/challenges/{challenge}/activities")
@Authenticated
@Tag(name = "Activities")
class ChallengeActivityResource {
    private final Programme programme;
    private final Access access;
    private final ChallengeActivities activities;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChallengeActivityResource(
            Programme programme,
            Access access,
            ChallengeActivities activities,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.programme = programme;
        this.access = access;
        this.activities = activities;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "The runs of a challenge's members, the newest first",
            description =
                    "For its organizer. Withdrawn runs are listed if they were withdrawn after the final instant.")
    public Page<CountedActivity> list(UUID challenge, @BeanParam @Valid PageRequest page) {
        var known = owned(challenge);
        var items = Activity.all(activities.ids(known, page)).stream()
                .map(activity -> CountedActivity.of(activity, known))
                .toList();
        return new Page<>(items, page.page(), page.size(), activities.count(known));
    }

    @PUT
    @Path("/{activity}/correction")
    @Transactional
    @Operation(
            summary = "Say what a run counts in a challenge, or that it does not",
            description =
                    "Stands against whatever its runner says later. After the final instant it makes a new edition"
                            + " of the challenge's boards. Sent again, it changes nothing.")
    public CountedActivity correct(UUID challenge, UUID activity, @Valid @NotNull Correction correction) {
        var known = owned(challenge);
        if (!activities.has(known, activity)) {
            throw new NotHere("activity of this challenge", activity);
        }
        var corrected = Activity.ifAny(activity).orElseThrow(() -> new NotHere("activity", activity));
        var before = text(corrected, known);
        if (corrected.correct(known, correction.checked(), clock.instant())) {
            corrected.revision = outbox.nextRevision();
            outbox.add(corrected.fact());
            audit.add(Audit.Act.inChallenge(
                    known.id(), activity, "correction", before, text(corrected, known), correction.reason()));
        }
        return CountedActivity.of(corrected, known);
    }

    private ChallengeFact owned(UUID id) {
        var challenge = programme.challenge(id);
        access.refuseUnlessOrganizer(challenge);
        return challenge;
    }

    private static String text(Activity activity, ChallengeFact challenge) {
        return activity.wordIn(challenge).map(ChallengeActivityResource::text).orElse("LATE");
    }

    private static String text(Saying word) {
        return word.status() + " " + word.distanceMillimetres() + " mm";
    }
}
