package org.backstretch.registration.relay;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.registration.emergency.EmergencyContact;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** Of each member who runs somebody is to be called. The team waits for nobody by this: the desk asks, until the event is over. */
@ApplicationScoped
class ReachableTeam implements Requirement {
    private final Clock clock;

    ReachableTeam(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.ofNullable(missing(List.of(entry)).get(entry.id()));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        var teams = RelayMember.of(entries.stream()
                .filter(entry -> entry.isOfMembers() && !entry.race().event().isOver(clock))
                .toList());
        var known = EmergencyContact.knownOf(teams.values().stream()
                .flatMap(List::stream)
                .map(RelayMember::runnerId)
                .toList());
        var all = new HashMap<UUID, Missing>();
        teams.forEach((team, members) -> missing(members, known).ifPresent(missing -> all.put(team.id(), missing)));
        return all;
    }

    private static Optional<Missing> missing(List<RelayMember> members, Set<UUID> known) {
        var names = members.stream()
                .filter(member -> member.isConfirmed() && !known.contains(member.runnerId()))
                .map(RelayMember::name)
                .collect(joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing("team-contacts", "Say whom to call in an emergency: " + names + ".", false));
    }
}
