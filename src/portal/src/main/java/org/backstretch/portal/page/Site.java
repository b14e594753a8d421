package org.backstretch.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.backstretch.portal.door.Addresses;

/** What every page may say about the installation itself. */
@ApplicationScoped
@Named
public class Site {
    private final Addresses addresses;

    Site(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Where a local installation shows the mails it does not send; empty anywhere else. */
    public String mails() {
        return addresses.mailsPage().map(Object::toString).orElse("");
    }
}
