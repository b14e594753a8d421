package org.backstretch.registration.fee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.race.Race;

/** The fees of all entries of an event, those of an import too. */
@ApplicationScoped
public class FeeRows {
    private final Ledger ledger;

    FeeRows(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<FeeRow> of(UUID event) {
        ledger.openAll(Race.find("select id from Race where event.id = ?1", event)
                .project(UUID.class)
                .list());
        return FeeRow.of(event);
    }
}
