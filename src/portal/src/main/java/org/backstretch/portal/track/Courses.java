package org.backstretch.portal.track;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a page shows of courses, where it can. */
@RequestScoped
@Named
public class Courses {
    @RestClient
    Tracks tracks;

    public List<Track> of(UUID event) {
        try {
            return tracks.of(event).stream().filter(Track::isDrawn).toList();
        } catch (Refused | ProcessingException none) {
            return List.of();
        }
    }
}
