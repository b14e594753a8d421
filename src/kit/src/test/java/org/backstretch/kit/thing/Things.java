package org.backstretch.kit.thing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Csv;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;

@Path("/things")
class Things {
    private final EntityManager entities;
    private final Outbox outbox;

    Things(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    record Said(@Size(max = 40) String name) {}

    record View(UUID id, String name) {}

    @PUT
    @Path("/{id}")
    @PermitAll
    @Transactional
    public void rename(@PathParam("id") UUID id, @Valid Said said) {
        var thing = entities.find(Thing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (thing == null) {
            thing = new Thing(id, said.name());
            entities.persist(thing);
        }
        tell(thing, said.name());
        if (said.name().startsWith("bad")) {
            throw new Invalid("name", "A name may not be bad. Choose another.");
        }
    }

    @POST
    @Authenticated
    @Transactional
    @Idempotent
    public Response create(@Valid Said said) {
        var thing = new Thing(Ids.next(), said.name());
        entities.persist(thing);
        tell(thing, said.name());
        return Response.status(201).entity(new View(thing.id, thing.name)).build();
    }

    private void tell(Thing thing, String name) {
        thing.name = name;
        thing.revision = outbox.nextRevision();
        outbox.add(thing.fact());
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicAnswer
    public View get(@PathParam("id") UUID id) {
        var thing = entities.find(Thing.class, id);
        if (thing == null) {
            throw new NotHere("thing", id);
        }
        return new View(thing.id, thing.name);
    }

    @GET
    @PermitAll
    public Page<String> list(@BeanParam @Valid PageRequest ask) {
        return Page.of(names(), ask);
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Produces("text/csv;qs=0.5")
    public String csv() {
        return Csv.of(List.of("name"), names().stream().map(List::of).toList());
    }

    private List<String> names() {
        return entities.createQuery("select name from Thing order by name", String.class)
                .getResultList();
    }
}
