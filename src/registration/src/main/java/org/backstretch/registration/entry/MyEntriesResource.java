package org.backstretch.registration.entry;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.person.People;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/entries")
@Tag(name = "Me")
@Authenticated
public class MyEntriesResource {
    private final People people;

    MyEntriesResource(People people) {
        this.people = people;
    }

    @GET
    @Transactional
    @Operation(summary = "My entries and those of others whom I entered, the newest first")
    public Page<EntryView> mine(@BeanParam @Valid PageRequest ask) {
        var me = people.me();
        return EntryView.of(Pages.of(
                Entry.<Entry>find("personId = ?1 or keeper in ?2 order by id desc", me.id(), me.accounts()), ask));
    }
}
