package org.backstretch.registration.link;

import jakarta.inject.Singleton;
import org.backstretch.kit.secret.SecretMechanism;

/** Reads {@code Authorization: Link <token>}. */
@Singleton
class LinkMechanism extends SecretMechanism {
    LinkMechanism() {
        super("Link", LinkRequest.class, LinkRequest::new);
    }
}
