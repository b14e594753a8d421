package org.backstretch.results.activity;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One's own logged runs. */
@Path("/me/activities")
@Authenticated
@Tag(name = "Activities")
class ActivityResource {
    private final Database database;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    ActivityResource(Database database, Outbox outbox, Caller caller, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param evidence 0: nobody but the runner says so */
    record View(
            UUID id,
            Instant startedAt,
            String zone,
            LocalDate localDate,
            Direction direction,
            BigDecimal distanceMetres,
            @Nullable Long durationSeconds,
            @Nullable String note,
            int evidence,
            Instant receivedAt,
            ActivityFact.Status status,
            @Nullable String reviewReason) {
        static View of(Activity activity) {
            return new View(
                    activity.id,
                    activity.startedAt,
                    activity.zone,
                    activity.localDate,
                    activity.direction,
                    BigDecimal.valueOf(activity.distanceMillimetres, 3),
                    activity.durationMillis == null ? null : activity.durationMillis / 1_000,
                    activity.note,
                    activity.evidence,
                    activity.receivedAt,
                    activity.status,
                    activity.reviewReason);
        }
    }

    private record Runner(UUID person, Sex sex) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Log a run", description = "It counts in every challenge whose rules it meets.")
    public RestResponse<View> log(@Valid @NotNull Log log) {
        var activity = add(Ids.next(), locked(), log);
        return RestResponse.ResponseBuilder.<View>created(URI.create("/api/results/me/activities/" + activity.id))
                .entity(View.of(activity))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Log or correct a run under an id of one's own")
    public RestResponse<View> put(UUID id, @Valid @NotNull Log log) {
        var runner = locked();
        var known = Activity.ifAny(id);
        if (known.isEmpty()) {
            return RestResponse.status(RestResponse.Status.CREATED, View.of(add(id, runner, log)));
        }
        var activity = mine(known.get());
        if (activity.correct(log.checked(clock.instant()), runner.sex(), clock.instant())) {
            tell(activity);
        }
        return RestResponse.ok(View.of(activity));
    }

    private Activity add(UUID id, Runner runner, Log log) {
        var now = clock.instant();
        var activity = Activity.logged(id, caller.account(), runner.person(), runner.sex(), log.checked(now), now);
        activity.persist();
        tell(activity);
        return activity;
    }

    @GET
    @Operation(summary = "My runs, the newest first")
    public Page<View> list(@BeanParam @Valid PageRequest page) {
        var mine = Activity.of(caller.account());
        var total = mine.count();
        var items = mine.page(page.page(), page.size()).stream().map(View::of).toList();
        return new Page<>(items, page.page(), page.size(), total);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ResponseStatus(204)
    @Operation(summary = "Withdraw a run")
    public void withdraw(UUID id) {
        locked();
        var activity = mine(Activity.ifAny(id).orElseThrow(() -> new NotHere("activity", id)));
        if (activity.withdraw(clock.instant())) {
            tell(activity);
        }
    }

    private Activity mine(Activity activity) {
        if (!activity.account.equals(caller.account())) {
            throw new NotHere("activity", activity.id);
        }
        return activity;
    }

    /** With the person's row locked, so that what somebody logs twice at once is one run after the other. */
    private Runner locked() {
        var account = caller.account();
        return database.find(
                        "select id, sex from known_person where id = person_of_account(?) for no key update",
                        row -> new Runner(
                                row.id("id"), row.choiceIfAny("sex", Sex.class).orElse(Sex.X)),
                        account)
                .orElseThrow(() -> new NotHereYet("person of account", account));
    }

    private void tell(Activity activity) {
        activity.revision = outbox.nextRevision();
        outbox.add(activity.fact());
    }
}
