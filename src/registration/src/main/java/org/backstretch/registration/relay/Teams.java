package org.backstretch.registration.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collector;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.entry.Entering;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Settlement;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.minor.AgeCaps;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.race.Race;

/** Enters relay teams, and lets their members say yes or no. */
@ApplicationScoped
class Teams {
    private final Entering entering;
    private final People people;
    private final Settlement settlement;
    private final Invitations invitations;
    private final Links links;
    private final Changes changes;
    private final Clock clock;

    Teams(
            Entering entering,
            People people,
            Settlement settlement,
            Invitations invitations,
            Links links,
            Changes changes,
            Clock clock) {
        this.entering = entering;
        this.people = people;
        this.settlement = settlement;
        this.invitations = invitations;
        this.links = links;
        this.changes = changes;
        this.clock = clock;
    }

    /** Enters a team with the caller as its captain; she has said yes already where she is one of it and tells her birth date. */
    Entry enter(UUID raceId, TeamForm form) {
        var captain = people.me();
        var address = captain.email().orElse("");
        var race = Race.ahead(raceId).lock();
        refuseUnfit(race, form);
        var entry = entering.team(race, form.entry(address), captain.account());
        var members = members(entry, form);
        for (var member : members) {
            member.persist();
            if (isToldOf(captain, member)) {
                AgeCaps.refuseTooFar(entry.race(), captain.birthDate(), entry.raceDay());
                var style = Optional.of(captain.publicNameStyle(entry.raceDay()));
                member.confirm(captain.birthDate(), style, entry.raceDay(), clock.instant());
            } else {
                invitations.send(member, entry, name(captain));
            }
        }
        showMembers(entry, members);
        settlement.settle(entry);
        return entry;
    }

    /** Whether she reads the captain's mails and is known well enough to have said yes. */
    private static boolean isToldOf(Person captain, RelayMember member) {
        return captain.birthDate().isPresent()
                && captain.email()
                        .filter(member.email().text()::equalsIgnoreCase)
                        .isPresent();
    }

    private static void refuseUnfit(Race race, TeamForm form) {
        if (race.legs() == 0) {
            throw new Invalid("legs", race.name() + " is no relay: everybody enters for themselves.");
        }
        if (form.legs().size() != race.legs()) {
            throw new Invalid(
                    "legs",
                    "This relay has %d legs, not %d. Say of each leg who runs it."
                            .formatted(race.legs(), form.legs().size()));
        }
        for (var leg = 1; leg <= race.legs(); leg++) {
            var asked = race.runnersOfLeg(leg);
            if (form.legs().get(leg - 1).size() != asked) {
                throw new Invalid(
                        "legs", asked == 1 ? "One runs leg " + leg + "." : "Two run leg " + leg + " as a pair.");
            }
        }
    }

    private static List<RelayMember> members(Entry entry, TeamForm form) {
        var members = new ArrayList<RelayMember>();
        for (var leg = 0; leg < form.legs().size(); leg++) {
            var runners = form.legs().get(leg);
            for (var position = 0; position < runners.size(); position++) {
                members.add(RelayMember.of(entry.id(), leg + 1, position + 1, runners.get(position)));
            }
        }
        return members;
    }

    /** By the member herself; how long her leg really is, the organizer knows. The team's race is locked. */
    void sayYes(RelayMember member, Entry entry, MemberResource.Confirmation said) {
        var born = Optional.ofNullable(said.birthDate()).or(member::birthDate);
        AgeCaps.refuseTooFar(entry.race(), born, entry.raceDay());
        confirm(member, entry, said);
    }

    /** For a member, by the organizer. */
    void confirm(RelayMember member, Entry entry, MemberResource.Confirmation said) {
        Person.refuseImpossible(said.birthDate(), LocalDate.now(clock));
        member.confirm(
                Optional.ofNullable(said.birthDate()),
                Optional.ofNullable(said.publicNameStyle()),
                entry.raceDay(),
                clock.instant());
        showMembers(entry, RelayMember.of(entry));
        settlement.settle(entry);
    }

    void decline(RelayMember member, Entry entry) {
        member.decline(clock.instant());
        showMembers(entry, RelayMember.of(entry));
        invitations.tellCaptain(member, entry);
    }

    /** Somebody else takes the place; the link of who had it opens nothing any more. */
    void replace(RelayMember member, Entry entry, MemberForm form) {
        links.revoke(Purpose.MEMBER, member.id());
        links.revoke(Purpose.MEMBER_GUARDIAN, member.id());
        member.replace(form);
        showMembers(entry, RelayMember.of(entry));
        invitations.send(member, entry, captain(entry));
    }

    void remind(RelayMember member, Entry entry) {
        if (!member.isConfirmed()) {
            invitations.send(member, entry, captain(entry));
        }
    }

    private static String captain(Entry entry) {
        return entry.keeper().flatMap(Person::ofAccount).map(Teams::name).orElse("The organizer");
    }

    private static String name(Person person) {
        return (person.givenName() + " " + person.familyName()).strip();
    }

    /** What the public reads of a leg: each member as she wants it. */
    private void showMembers(Entry entry, List<RelayMember> members) {
        var names = members.stream()
                .collect(groupingBy(RelayMember::leg, TreeMap::new, joiningNames()))
                .values();
        changes.change(entry, "members-changed", Optional.empty(), () -> entry.runLegs(List.copyOf(names)));
    }

    private static Collector<RelayMember, ?, String> joiningNames() {
        return mapping(RelayMember::publicName, joining(" & "));
    }
}
