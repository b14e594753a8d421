package org.backstretch.registration.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.consent.Giver;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.person.Person;
import org.jspecify.annotations.Nullable;

/** Who is a member, and who may see and give what is hers: she, the desk with paper in hand, consents a guardian with a link; not her captain. */
@ApplicationScoped
class MemberRights {
    private final Caller caller;

    MemberRights(Caller caller) {
        this.caller = caller;
    }

    /** She, by the link that she was mailed, or by the account whose proven address she was named with. */
    boolean isHers(RelayMember member) {
        return Links.opens(caller, Purpose.MEMBER, member.id())
                || caller.accountIfAny()
                        .filter(account -> Person.ofAddress(member.email().text())
                                .filter(person -> person.is(account))
                                .isPresent())
                        .isPresent();
    }

    void seeConsents(RelayMember member, Entry team) {
        if (!isGuardian(member)) {
            lookAfter(member, team);
        }
    }

    /** Not a guardian with a link, who only answers. */
    void lookAfter(RelayMember member, Entry team) {
        if (!isHers(member)) {
            team.race().event().deskedBy(caller);
        }
    }

    /** @param typed the name of a guardian, or of whoever signed the paper */
    Giver giver(RelayMember member, Entry team, @Nullable String typed) {
        seeConsents(member, team);
        var name = Optional.ofNullable(typed).filter(text -> !text.isBlank());
        if (isGuardian(member)) {
            return Giver.byLink(
                    name.orElseThrow(() -> new Invalid("givenBy", "Say who you are, with your full name.")));
        }
        return isHers(member)
                ? Giver.runner(caller.accountIfAny(), member.name())
                : Giver.onPaper(caller.account(), name.orElseGet(member::name));
    }

    private boolean isGuardian(RelayMember member) {
        return Links.opens(caller, Purpose.MEMBER_GUARDIAN, member.id());
    }
}
