package org.backstretch.registration.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Runner;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;
import org.jspecify.annotations.Nullable;

/** Who may see and give the consents of an entry: its runner, a guardian with a link, and the desk with paper in hand. */
@ApplicationScoped
class Givers {

    private final People people;

    Givers(People people) {
        this.people = people;
    }

    Entry seenBy(Caller caller, Entry entry) {
        return isGuardian(caller, entry) ? entry : lookedAfterBy(caller, entry);
    }

    /** Not by a guardian with a link, who only answers. */
    Entry lookedAfterBy(Caller caller, Entry entry) {
        if (!isRunner(caller, entry) && !isKeeper(caller, entry)) {
            entry.race().event().deskedBy(caller);
        }
        return entry;
    }

    /** @param typed the name of a guardian, or of whoever signed the paper */
    Giver of(Caller caller, Entry entry, @Nullable String typed) {
        seenBy(caller, entry);
        var name = Optional.ofNullable(typed).filter(text -> !text.isBlank());
        var runner = name(entry.runner());
        if (isGuardian(caller, entry)) {
            return Giver.byLink(
                    name.orElseThrow(() -> new Invalid("givenBy", "Say who you are, with your full name.")));
        }
        if (isRunner(caller, entry)) {
            return Giver.runner(caller.accountIfAny(), runner);
        }
        return isKeeper(caller, entry)
                ? Giver.other(caller.account(), name.orElseGet(this::mine))
                : Giver.onPaper(caller.account(), name.orElse(runner));
    }

    /** Whether the caller entered somebody else. */
    boolean isForAnother(Caller caller, Entry entry) {
        return !isRunner(caller, entry) && isKeeper(caller, entry);
    }

    /** By an account, or by the link to look after this entry. */
    private static boolean isRunner(Caller caller, Entry entry) {
        return Links.opens(caller, Purpose.ENTRY, entry.id())
                || caller.accountIfAny()
                        .flatMap(account -> entry.personId()
                                .map(id -> Person.<Person>findById(id))
                                .filter(person -> person.is(account)))
                        .isPresent();
    }

    /** A parent, or a coach, who entered somebody else. */
    private static boolean isKeeper(Caller caller, Entry entry) {
        return caller.accountIfAny()
                .flatMap(account -> entry.keeper().filter(keeper -> Person.areOne(keeper, account)))
                .isPresent();
    }

    private static boolean isGuardian(Caller caller, Entry entry) {
        return Links.opens(caller, Purpose.GUARDIAN, entry.id());
    }

    private String mine() {
        var me = people.me();
        return (me.givenName() + " " + me.familyName()).strip();
    }

    static String name(Runner runner) {
        return (runner.givenName() + " " + runner.familyName()).strip();
    }
}
