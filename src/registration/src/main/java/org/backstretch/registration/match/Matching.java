package org.backstretch.registration.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.entry.EntriesOfMerged;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Merges;
import org.backstretch.registration.person.Person;

/** Says of two runners that they are one. A runner is a person, or an entry that nobody has claimed. */
@ApplicationScoped
class Matching {
    private final Merges merges;
    private final EntriesOfMerged entries;
    private final Facts facts;
    private final Caller caller;
    private final AccountMerges accounts;

    Matching(Merges merges, EntriesOfMerged entries, Facts facts, Caller caller, AccountMerges accounts) {
        this.merges = merges;
        this.entries = entries;
        this.facts = facts;
        this.caller = caller;
        this.accounts = accounts;
    }

    Merge join(UUID survivor, UUID merged) {
        if (survivor.equals(merged)) {
            throw new Invalid("merged", "Name two: nobody is merged into themselves.");
        }
        allowed(survivor);
        allowed(merged);
        if (person(survivor)
                .map(Person::id)
                .flatMap(kept -> person(merged).map(Person::id).filter(kept::equals))
                .isPresent()) {
            throw new Invalid("merged", "These two are one already.");
        }
        return person(merged).map(known -> joinPeople(survivor, known)).orElseGet(() -> give(merged, survivor));
    }

    private Merge joinPeople(UUID survivor, Person merged) {
        if (merged.hasAccount()) {
            throw new HasAccount(person(survivor).filter(Person::hasAccount).isPresent());
        }
        return person(survivor)
                .map(kept -> {
                    Stream.of(kept.id(), merged.id()).sorted().forEach(Person::locked);
                    return merges.join(Kind.PERSON, kept.id(), merged.id());
                })
                .orElseGet(() -> give(survivor, merged.id()));
    }

    private Merge give(UUID entry, UUID survivor) {
        var known = person(survivor);
        var merge = merges.begun(
                Kind.PERSON,
                known.map(Person::id).orElseGet(() -> met(Entry.get(survivor)).id()));
        entries.give(known.isPresent() ? List.of(entry) : List.of(survivor, entry), merge);
        return merge;
    }

    /** Somebody without an account, of whom we know what the entry says. */
    private Person met(Entry entry) {
        var runner = entry.runner();
        var person = Person.met(
                runner.givenName(),
                runner.familyName(),
                entry.publicNameStyle(),
                runner.sex(),
                runner.birthDate(),
                runner.clubId());
        facts.made(person);
        return person;
    }

    void part(UUID id) {
        var merge = Merge.locked(id);
        if (!merge.account().equals(caller.account()) && !caller.isAdmin() && !accounts.isOwn(merge)) {
            throw new NotAllowed("Whoever merged them, or an admin, parts them.");
        }
        if (merge.kind() != Kind.PERSON) {
            throw new NotHere("merge of people", id);
        }
        if (!Person.locked(merge.survivor()).survivor().id().equals(merge.survivor())) {
            throw new LaterMerge();
        }
        merges.part(merge);
    }

    /** As a person, if that is what it is: also the one behind a claimed entry. */
    private static Optional<Person> person(UUID runner) {
        return Person.<Person>findByIdOptional(runner)
                .or(() -> Entry.get(runner).personId().flatMap(id -> Person.<Person>findByIdOptional(id)))
                .map(Person::survivor);
    }

    /** Admins everybody; organizers whoever has no account and runs nowhere but in their own events. */
    private void allowed(UUID runner) {
        if (caller.isAdmin()) {
            return;
        }
        var person = person(runner);
        if (person.filter(Person::hasAccount).isPresent()) {
            throw new NotAllowed("Somebody with an account is merged by an admin, or claims the entry by a link.");
        }
        var theirs = person.map(known -> Entry.<Entry>list("personId", known.id()))
                .orElseGet(() -> List.of(Entry.get(runner)));
        if (theirs.isEmpty()
                || !theirs.stream().allMatch(entry -> entry.race().event().mayBeEditedBy(caller))) {
            throw new NotAllowed("You can merge runners of your own events. Ask an admin for others.");
        }
    }
}
