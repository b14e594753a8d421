package org.backstretch.results.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.database.Database;

/** What was written down, the newest first. */
@ApplicationScoped
class Deeds {
    private final Database database;

    Deeds(Database database) {
        this.database = database;
    }

    /** Those at a race, and at the devices of its event. */
    Page<Deed> ofRace(UUID race, UUID event, PageRequest page) {
        return deeds(page, " from audit where race_id = ? or (race_id is null and event_id = ?)", race, event);
    }

    Page<Deed> ofChallenge(UUID challenge, PageRequest page) {
        return deeds(page, " from audit where challenge_id = ?", challenge);
    }

    private Page<Deed> deeds(PageRequest page, String chosen, Object... owners) {
        var total = database.find("select count(*) as total" + chosen, row -> row.number("total"), owners)
                .orElseThrow();
        var paging = " order by id desc limit " + page.size() + " offset " + (long) page.page() * page.size();
        var deeds = database.query("select *" + chosen + paging, Deed::of, owners);
        return new Page<>(deeds, page.page(), page.size(), total);
    }
}
