package org.backstretch.registration.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.merge.Joined;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Parted;
import org.backstretch.registration.person.Person;

/** Memberships follow their person, and teams their club, when two turn out to be one. */
@ApplicationScoped
class MembershipsOfMerged {
    private static final String MEMBERSHIP = "membership";
    private static final String TEAM = "team";

    private final Facts facts;

    MembershipsOfMerged(Facts facts) {
        this.facts = facts;
    }

    void follow(@Observes Joined joined) {
        var merge = joined.merge();
        switch (merge.kind()) {
            case PERSON -> takeMemberships(merge, joined.merged(), Membership.lockedOf(joined.merged()));
            case CLUB -> takeTeams(merge, Team.lockedOf(joined.merged()));
        }
    }

    private void takeMemberships(Merge merge, UUID merged, List<Membership> memberships) {
        if (!memberships.isEmpty() && Person.<Person>findById(merged).hasAccount()) {
            throw new StillMember(!Membership.lockedOf(merge.survivor()).isEmpty());
        }
        if (memberships.stream().anyMatch(each -> each.overlapsOneOf(merge.survivor()))) {
            throw new BothMembers();
        }
        merge.took(MEMBERSHIP, memberships.stream().map(Membership::id).toList());
        memberships.forEach(each -> facts.change(each, () -> each.belongTo(merge.survivor())));
    }

    private void takeTeams(Merge merge, List<Team> teams) {
        merge.took(TEAM, teams.stream().map(Team::id).toList());
        teams.forEach(each -> facts.change(each, () -> each.runFor(merge.survivor())));
    }

    void follow(@Observes Parted parted) {
        parted.merged().ifPresent(before -> giveBack(parted, before));
    }

    private void giveBack(Parted parted, UUID before) {
        var merge = parted.merge();
        if (parted.isOf(Kind.PERSON)) {
            stillOf(merge).forEach(each -> facts.change(each, () -> each.belongTo(before)));
        } else {
            Team.lockedOf(merge.survivor()).stream()
                    .filter(team -> merge.taken(TEAM).contains(team.id()))
                    .forEach(team -> facts.change(team, () -> team.runFor(before)));
        }
    }

    private static Stream<Membership> stillOf(Merge merge) {
        List<UUID> taken = merge.taken(MEMBERSHIP);
        return Membership.lockedOf(merge.survivor()).stream().filter(each -> taken.contains(each.id()));
    }
}
