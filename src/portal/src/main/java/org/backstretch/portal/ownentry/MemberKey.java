package org.backstretch.portal.ownentry;

import java.util.UUID;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.signin.Visitor;

/**
 * By what a member of a team is known, and where.
 *
 * @param who as services are told, for the Authorization header
 * @param member which place in the team
 * @param page the address of her page, below which its forms are sent
 */
record MemberKey(String who, UUID member, String page) {

    static MemberKey of(Visitor visitor, UUID member) {
        return new MemberKey("Bearer " + visitor.accessToken().orElse(""), member, "/me/relay-members/" + member);
    }

    static MemberKey of(String token, Link link) {
        return new MemberKey(Link.shown(token), link.subject(), "/links/" + token + "/member");
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "the key of member " + member;
    }
}
