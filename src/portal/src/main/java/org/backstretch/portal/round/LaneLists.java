package org.backstretch.portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.backstretch.portal.results.Lanes;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Lanes beside a list that is there without them: whoever keeps them may be away. */
@ApplicationScoped
public class LaneLists {
    private static final Logger LOG = Logger.getLogger(LaneLists.class);

    private final Lanes lanes;

    LaneLists(@RestClient Lanes lanes) {
        this.lanes = lanes;
    }

    public Positions of(UUID race) {
        try {
            return Positions.of(lanes.lanes(race));
        } catch (Refused | ProcessingException away) {
            LOG.debugf(away, "No lanes are known: race=%s", race);
            return Positions.NONE;
        }
    }
}
