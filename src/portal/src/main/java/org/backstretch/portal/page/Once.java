package org.backstretch.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** What makes a form count once, however often it is sent: a key of its own, which services know it by. */
@ApplicationScoped
@Named
public class Once {
    public static final String FIELD = "key";

    /** Another one each time: a page that is shown again asks anew. */
    public String key() {
        return UUID.randomUUID().toString();
    }
}
