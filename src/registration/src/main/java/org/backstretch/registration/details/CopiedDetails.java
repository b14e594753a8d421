package org.backstretch.registration.details;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.event.EventCopied;

/** An event that is planned again has the same venue, language and programme, at the same local times; files and notice stay behind. */
@ApplicationScoped
class CopiedDetails {

    void follow(@Observes EventCopied copied) {
        var details = Details.of(copied.from().id());
        var shift = copied.shift();
        details.copiedTo(
                        copied.to(),
                        details.programme().stream()
                                .map(line -> new ProgrammeLine(shift.moved(line.at()), line.text()))
                                .toList())
                .persist();
    }
}
