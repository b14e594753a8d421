package org.backstretch.portal.ownentry;

import java.util.UUID;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.signin.Visitor;

/**
 * By what somebody looks after an entry, and where.
 *
 * @param who as services are told, for the Authorization header
 * @param entry which one
 * @param page the address of the entry's page, below which its forms are sent
 */
public record EntryKey(String who, UUID entry, String page) {

    /** Of somebody signed in. */
    public static EntryKey of(Visitor visitor, UUID entry) {
        return new EntryKey("Bearer " + visitor.accessToken().orElse(""), entry, "/me/entries/" + entry);
    }

    /** Of somebody with a link. */
    public static EntryKey of(String token, Link link) {
        return new EntryKey(Link.shown(token), link.subject(), "/links/" + token + "/entry");
    }

    /** Whether whoever shows it is signed in. */
    public boolean isOfAccount() {
        return page.startsWith("/me/");
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "the key of " + entry;
    }
}
