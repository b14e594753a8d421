package org.backstretch.registration.details;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneId;
import org.backstretch.registration.event.EventCopied;

/** An event that is planned again has the same venue, language and programme, at the same local times; files and notice stay behind. */
@ApplicationScoped
class CopiedDetails {

    void follow(@Observes EventCopied copied) {
        var from = copied.from();
        var to = copied.to();
        var days = DAYS.between(from.firstDay(), to.firstDay());
        var details = Details.of(from.id());
        details.copiedTo(
                        to,
                        details.programme().stream()
                                .map(line -> new ProgrammeLine(moved(line.at(), days, to.zone()), line.text()))
                                .toList())
                .persist();
    }

    private static Instant moved(Instant at, long days, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().plusDays(days).atZone(zone).toInstant();
    }
}
