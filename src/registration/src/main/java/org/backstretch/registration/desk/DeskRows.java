package org.backstretch.registration.desk;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.consent.Photographs;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Settlement;
import org.backstretch.registration.web.Pages;
import org.backstretch.registration.web.SearchText;
import org.jspecify.annotations.Nullable;

/** Who may come to a desk: everybody whose entry is not over. */
@ApplicationScoped
class DeskRows {
    private static final String WHO_MAY_COME = """
            from Entry e where e.race.event.id = :event and e.status not in (DRAFT, WITHDRAWN, REFUSED, EXPIRED)
            and e.race.withdrawn = false
            """;

    private static final String QUERY = WHO_MAY_COME + """
            and (:race is null or e.race.id = :race)
            and lower(concat(coalesce(e.bib, ''), ' ', e.givenName, ' ', e.familyName, ' ', e.givenName)) like :search
            order by lower(e.familyName), lower(e.givenName), e.id""";

    private final Settlement settlement;
    private final Photographs photographs;

    DeskRows(Settlement settlement, Photographs photographs) {
        this.settlement = settlement;
        this.photographs = photographs;
    }

    Page<DeskRow> find(UUID event, @Nullable UUID race, String search, PageRequest ask) {
        var coded = CheckInCode.isOne(search) ? coded(event, search) : List.<Entry>of();
        if (!coded.isEmpty()) {
            return Page.of(of(coded), ask);
        }
        var page = Pages.of(query(event, race, search), ask);
        return new Page<>(of(page.items()), page.page(), page.size(), page.total());
    }

    /** Codes follow from entries and are stored nowhere. */
    private static List<Entry> coded(UUID event, String code) {
        var ids =
                Entry.find("select e.id " + WHO_MAY_COME, Parameters.with("event", event)).project(UUID.class).stream()
                        .filter(id -> CheckInCode.isOf(id, code))
                        .toList();
        return ids.isEmpty() ? List.of() : Entry.list("id in ?1", ids);
    }

    List<DeskRow> all(UUID event, @Nullable UUID race) {
        return of(query(event, race, "").list());
    }

    private static PanacheQuery<Entry> query(UUID event, @Nullable UUID race, String search) {
        return Entry.find(
                QUERY, Parameters.with("event", event).and("race", race).and("search", SearchText.containing(search)));
    }

    DeskRow of(Entry entry) {
        return of(List.of(entry)).getFirst();
    }

    /** Of one event. */
    List<DeskRow> of(List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var unwanted = photographs.unwanted(entries.getFirst().race().event(), entries);
        var clubs = Clubs.names(entries.stream()
                .flatMap(entry -> entry.runner().clubId().stream())
                .distinct()
                .toList());
        var arrivals = CheckIn.doneOf(entries.stream().map(Entry::id).toList()).stream()
                .collect(toMap(CheckIn::entryId, Function.identity(), (earlier, later) -> later));
        var missing = settlement.missing(entries);
        return entries.stream()
                .map(entry -> DeskRow.of(
                        entry,
                        entry.runner().clubId().map(clubs::get),
                        unwanted.contains(entry.id()),
                        missing.getOrDefault(entry.id(), List.of()),
                        Optional.ofNullable(arrivals.get(entry.id()))
                                .filter(any -> entry.status() == Status.CHECKED_IN)))
                .toList();
    }
}
