package org.backstretch.registration.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.backstretch.contracts.FactType;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.fact.Published;

/** Every change of an event, a race, an entry or a challenge: published, and kept with who made it. */
@ApplicationScoped
public class Changes {
    private final Facts facts;
    private final Trail trail;
    private final Caller caller;
    private final ObjectMapper json;

    Changes(Facts facts, Trail trail, Caller caller, ObjectMapper json) {
        this.facts = facts;
        this.trail = trail;
        this.caller = caller;
        this.json = json;
    }

    /** Keeps a new thing. */
    public <T extends PanacheEntityBase & Published> T made(T thing) {
        facts.made(thing);
        keep(thing, "made", json.createObjectNode(), now(thing), Optional.empty());
        return thing;
    }

    /**
     * Changes a thing whose row is locked.
     *
     * @param deed one word for what is done, such as withdrawn
     */
    public void change(Published thing, String deed, Optional<String> reason, Runnable change) {
        var before = now(thing);
        facts.change(thing, change);
        keep(thing, deed, before, now(thing), reason);
    }

    /** Changes a thing whose row is locked without anybody's doing: whoever happens to ask is not who did it. */
    public void changeByItself(Published thing, String deed, Runnable change) {
        var before = now(thing);
        facts.change(thing, change);
        keep(Optional.empty(), thing, deed, before, now(thing), Optional.empty());
    }

    /** Keeps on the trail what was done to a thing that tells the others nothing of it. */
    public void note(Published thing, String deed, String told) {
        keep(thing, deed, json.createObjectNode(), json.createObjectNode(), Optional.of(told));
    }

    /** Many new things at once, which stand on the trail as one deed. */
    public void madeTogether(Published whole, String deed, Collection<? extends Published> parts, String told) {
        facts.made(parts);
        keep(
                whole,
                deed,
                json.createObjectNode(),
                json.createObjectNode().put("count", parts.size()),
                Optional.of(told));
    }

    /** Keeps what was officially done to a thing and does not show in its fact, such as a payment. */
    public void noted(Published thing, String deed, Optional<String> reason) {
        keep(thing, deed, json.createObjectNode(), json.createObjectNode(), reason);
    }

    /** A deed that is not told to the other services, such as an answer to a question: only the trail has it. */
    public void noted(Published whole, String deed, Map<String, ?> before, Map<String, ?> after) {
        keep(whole, deed, json.valueToTree(before), json.valueToTree(after), Optional.empty());
    }

    private void keep(Published thing, String deed, ObjectNode before, ObjectNode after, Optional<String> reason) {
        keep(caller.accountIfAny(), thing, deed, before, after, reason);
    }

    private void keep(
            Optional<UUID> account,
            Published thing,
            String deed,
            ObjectNode before,
            ObjectNode after,
            Optional<String> reason) {
        var differing = differing(before, after);
        trail.add(new Trail.Line(
                account.orElse(null),
                thing.scope(),
                FactType.of(thing.fact().getClass()).header(),
                thing.fact().id(),
                deed,
                before.retain(differing),
                after.retain(differing),
                reason.orElse(null)));
    }

    private ObjectNode now(Published thing) {
        ObjectNode told = json.valueToTree(thing.fact());
        told.remove(List.of("id", "revision"));
        return told;
    }

    private static List<String> differing(ObjectNode before, ObjectNode after) {
        var names = new TreeSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .toList();
    }
}
