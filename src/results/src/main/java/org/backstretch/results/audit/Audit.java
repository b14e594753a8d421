package org.backstretch.results.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.results.database.Database;

/** Writes down official acts, in the transaction that does them. */
@ApplicationScoped
public class Audit {
    private final Database database;
    private final Caller caller;
    private final Clock clock;
    private final Event<Written> written;

    Audit(Database database, Caller caller, Clock clock, Event<Written> written) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
        this.written = written;
    }

    public void add(Act act) {
        add(act, Optional.of(caller.account()));
    }

    /** @param actor empty for what nobody did here: it follows from what registration told */
    public void add(Act act, Optional<UUID> actor) {
        database.update(
                """
                insert into audit (event_id, challenge_id, race_id, thing, act, was, became, reason, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                act.event().orElse(null),
                act.challenge().orElse(null),
                act.race().orElse(null),
                act.thing(),
                act.name(),
                act.was().orElse(null),
                act.became().orElse(null),
                act.reason().orElse(null),
                actor.orElse(null),
                clock.instant());
        act.race().ifPresent(race -> written.fire(new Written(race, act.name(), actor)));
    }

    /**
     * Something that was done at an event, or in a challenge.
     *
     * @param thing the id of what it was done to
     * @param name a noun: start, dead-heat, publication
     */
    public record Act(
            Optional<UUID> event,
            Optional<UUID> challenge,
            Optional<UUID> race,
            UUID thing,
            String name,
            Optional<String> was,
            Optional<String> became,
            Optional<String> reason) {

        /** At an event. */
        public Act(
                UUID event,
                Optional<UUID> race,
                UUID thing,
                String name,
                Optional<String> was,
                Optional<String> became,
                Optional<String> reason) {
            this(Optional.of(event), Optional.empty(), race, thing, name, was, became, reason);
        }

        public static Act inChallenge(
                UUID challenge, UUID thing, String name, String was, String became, String reason) {
            return new Act(
                    Optional.empty(),
                    Optional.of(challenge),
                    Optional.empty(),
                    thing,
                    name,
                    Optional.of(was),
                    Optional.of(became),
                    Optional.of(reason));
        }
    }
}
