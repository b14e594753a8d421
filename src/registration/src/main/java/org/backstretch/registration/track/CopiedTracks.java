package org.backstretch.registration.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.event.EventCopied;

/** Races that are planned again run over the same course. */
@ApplicationScoped
class CopiedTracks {
    void follow(@Observes EventCopied copied) {
        copied.races()
                .forEach((from, to) ->
                        RaceTrack.of(from).ifPresent(track -> track.copiedTo(to).persist()));
    }
}
