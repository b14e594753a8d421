package org.backstretch.registration.event;

import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Status;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.backstretch.registration.web.When;

/** Lists of events. */
public final class Events {
    private static final String NAMED = " and lower(concat(name, ' ', place)) like :search and ";

    private Events() {}

    /** Those that everybody may see. */
    public static Page<Event> publicly(When when, String search, LocalDate today, PageRequest ask) {
        return find("status <> :draft", when, search, today, Parameters.with("draft", Status.DRAFT), ask);
    }

    /** Those that the account owns or officiates, in every state. */
    public static Page<Event> of(UUID account, When when, String search, LocalDate today, PageRequest ask) {
        return find(
                "(organizer = :account or exists (select 1 from Event e join e.officials o where e = event and o.account = :account))",
                when,
                search,
                today,
                Parameters.with("account", account),
                ask);
    }

    private static Page<Event> find(
            String whose, When when, String search, LocalDate today, Parameters parameters, PageRequest ask) {
        var query = "from Event event where " + whose + NAMED + when.chosenAndOrdered("");
        return Pages.of(
                Event.find(query, when.with(today, parameters.and("search", SearchText.containing(search)))), ask);
    }
}
