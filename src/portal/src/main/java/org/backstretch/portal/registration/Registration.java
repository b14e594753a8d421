package org.backstretch.portal.registration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Events, races and who takes part in them. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Registration {

    @GET
    @Path("/disciplines")
    List<Discipline> disciplines();

    @GET
    @Path("/events")
    Part<Event> events(
            @RestQuery String when, @RestQuery @Nullable String search, @RestQuery int page, @RestQuery int size);

    @GET
    @Path("/events")
    Part<Event> myEvents(@RestQuery boolean mine, @RestQuery int size);

    @GET
    @Path("/events/{event}")
    Event event(UUID event);

    @POST
    @Path("/events")
    Event create(EventDetails details);

    @PUT
    @Path("/events/{event}")
    Event change(UUID event, EventDetails details);

    @PUT
    @Path("/events/{event}/opening")
    void open(UUID event);

    @PUT
    @Path("/events/{event}/closing")
    void close(UUID event);

    @PUT
    @Path("/events/{event}/archive")
    void archive(UUID event);

    @DELETE
    @Path("/events/{event}/archive")
    void takeOutOfArchive(UUID event);

    @POST
    @Path("/events/{event}/copies")
    EventDetails.Copied copy(UUID event, EventDetails.Copy copy);

    @POST
    @Path("/events/{event}/races")
    Race create(UUID event, RaceDetails details);

    @GET
    @Path("/races/{race}")
    Race race(UUID race);

    @GET
    @Path("/races/{race}")
    CoursePoints course(UUID race);

    @PUT
    @Path("/races/{race}")
    Race change(UUID race, Waves waves);

    @PUT
    @Path("/races/{race}")
    Race change(UUID race, RulesOfRace rules);

    @PUT
    @Path("/races/{race}")
    Race change(UUID race, PlacesOfRace places);

    @PUT
    @Path("/races/{race}")
    Race put(UUID race, QuickRace quick);

    @DELETE
    @Path("/races/{race}")
    void withdraw(UUID race);

    @GET
    @Path("/races/{race}/start-list")
    Part<Starter> startList(
            UUID race,
            @RestQuery @Nullable String direction,
            @RestQuery @Nullable UUID wave,
            @RestQuery @Nullable String search,
            @RestQuery int page,
            @RestQuery int size);

    @GET
    @Path("/races/{race}/entries")
    Part<Entry> entries(
            UUID race,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String search,
            @RestQuery int page,
            @RestQuery int size);

    @POST
    @Path("/races/{race}/entries")
    Entry enter(UUID race, EntryDetails details);

    @GET
    @Path("/races/{race}/advancing-entries")
    List<Advancing> advancing(UUID race);

    @POST
    @Path("/races/{race}/advancing-entries")
    void bring(UUID race, Advancing.Bringing bringing);

    @PUT
    @Path("/races/{race}/heats")
    void put(UUID race, Advancing.Heats heats);

    @GET
    @Path("/entries/{entry}")
    Entry entry(UUID entry);

    @PUT
    @Path("/entries/{entry}")
    Entry change(UUID entry, EntryDetails details);

    @PUT
    @Path("/entries/{entry}/withdrawal")
    void withdraw(UUID entry, Entry.Withdrawal withdrawal);

    @DELETE
    @Path("/entries/{entry}/withdrawal")
    void restore(UUID entry);

    @POST
    @Consumes("text/csv")
    @Path("/races/{race}/entry-imports")
    EntryImport preview(UUID race, byte[] csv);

    @GET
    @Path("/races/{race}/entry-imports/{report}")
    EntryImport report(UUID race, UUID report, @RestQuery boolean bad);

    @PUT
    @Path("/races/{race}/entry-imports/{report}/columns")
    void say(UUID race, UUID report, Meanings meanings);

    @PUT
    @Path("/races/{race}/entry-imports/{report}/clubs")
    void mean(UUID race, UUID report, EntryImport.Spellings spellings);

    @PUT
    @Path("/races/{race}/entry-imports/{report}/confirmation")
    EntryImport.Confirmation confirm(UUID race, UUID report);

    @GET
    @Path("/me")
    Person me();

    @PUT
    @Path("/me")
    Person change(PersonDetails details);

    @GET
    @Path("/me/entries")
    Part<Entry> myEntries(@RestQuery int size);
}
