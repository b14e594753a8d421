package org.backstretch.portal.details;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What an event tells everybody who looks at any of its pages. No page is missing because this is. */
@RequestScoped
@Named
public class Notices {
    @RestClient
    DetailsOfEvents details;

    private final Map<UUID, Optional<Details>> known = new HashMap<>();

    public Optional<Details> of(UUID event) {
        return known.computeIfAbsent(event, this::ask);
    }

    public Optional<Details.Notice> notice(UUID event) {
        return of(event).map(Details::notice);
    }

    private Optional<Details> ask(UUID event) {
        try {
            return Optional.of(details.get(event));
        } catch (Refused | ProcessingException none) {
            return Optional.empty();
        }
    }
}
