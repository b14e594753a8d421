package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.web.SearchText;
import org.hibernate.query.SelectionQuery;

/** The fees of all entries of an event, those of an import too. */
@ApplicationScoped
public class FeeRows {
    private static final String FROM = """
            from FeeAccount a join Entry e on e.id = a.entryId join e.race r join Posting p on p.entryId = a.entryId
            where a.eventId = :event
            """;

    private static final String ROWS = """
            select e.id, r.id, r.name, e.bib, e.givenName, e.familyName, e.status, a.reference,
                coalesce(sum(p.owes), 0), coalesce(sum(p.pays), 0), count(case when p.kind = REFUND then 1 end)
            """ + FROM + """
            and (lower(coalesce(e.bib, '')) like :search or lower(a.reference) like :search
                or lower(concat(e.givenName, ' ', e.familyName)) like :search)
            group by e.id, r.id, r.name, e.bib, e.givenName, e.familyName, e.status, a.reference
            having %s
            order by r.name, r.id, e.familyName, e.givenName, e.id""";

    /** What an entry that is over still owes nobody asks for. */
    private static final String TOTALS = """
            select coalesce(sum(case when s.active = 1 and (s.owed > s.paid or s.paid > 0) then s.owed else 0 end), 0),
                coalesce(sum(s.paid), 0),
                coalesce(sum(case when s.active = 1 and s.owed > s.paid then s.owed - s.paid else 0 end), 0),
                count(s.entry),
                count(case when s.active = 1 and s.owed > s.paid then 1 end),
                count(case when s.active = 0 and s.paid > 0 then 1 end)
            from (select e.id as entry, case when e.status in (WITHDRAWN, REFUSED, EXPIRED) then 0 else 1 end as active,
                    coalesce(sum(p.owes), 0) as owed, coalesce(sum(p.pays), 0) as paid
            """ + FROM + "group by e.id, e.status) s";

    private final Ledger ledger;

    FeeRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All entries of an event that ever owed something, or nothing. */
    public List<FeeRow> of(UUID event) {
        return of(event, FeeTable.Show.ALL, "");
    }

    List<FeeRow> of(UUID event, FeeTable.Show show, String search) {
        openAll(event);
        return rows(asked(event, show, search).getResultList());
    }

    FeeTable table(UUID event, Currency currency, FeeTable.Show show, String search, PageRequest ask) {
        openAll(event);
        return FeeTable.of(currency, totals(event), page(asked(event, show, search), ask));
    }

    private static Page<FeeRow> page(SelectionQuery<FeeRow.Sums> asked, PageRequest ask) {
        var total = asked.getResultCount();
        var part = asked.setFirstResult(ask.page() * ask.size())
                .setMaxResults(ask.size())
                .getResultList();
        return new Page<>(rows(part), ask.page(), ask.size(), total);
    }

    private static FeeTable.Totals totals(UUID event) {
        return Panache.getEntityManager()
                .createQuery(TOTALS, FeeTable.Totals.class)
                .setParameter("event", event)
                .getSingleResult();
    }

    private void openAll(UUID event) {
        ledger.openAll(Race.find("select id from Race where event.id = ?1", event)
                .project(UUID.class)
                .list());
    }

    private static SelectionQuery<FeeRow.Sums> asked(UUID event, FeeTable.Show show, String search) {
        return Panache.getSession()
                .createSelectionQuery(ROWS.formatted(show.condition()), FeeRow.Sums.class)
                .setParameter("event", event)
                .setParameter("search", SearchText.containing(search));
    }

    private static List<FeeRow> rows(List<FeeRow.Sums> sums) {
        return sums.stream().map(FeeRow.Sums::row).toList();
    }
}
