package org.backstretch.registration.relay;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.consent.Consenter;
import org.backstretch.registration.consent.Lacking;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** A team takes part when each member who said yes has agreed to what is needed. Who lacks something is told, never what. */
@ApplicationScoped
class AgreedTeam implements Requirement {
    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.ofNullable(missing(List.of(entry)).get(entry.id()));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        var teams = new HashMap<Entry, List<Consenter>>();
        RelayMember.of(entries.stream().filter(Entry::isOfMembers).toList())
                .forEach((team, members) -> teams.put(team, confirmed(team, members)));
        var lacking =
                Lacking.anything(teams.values().stream().flatMap(List::stream).toList());
        var all = new HashMap<UUID, Missing>();
        teams.forEach((team, members) -> missing(members, lacking).ifPresent(missing -> all.put(team.id(), missing)));
        return all;
    }

    private static List<Consenter> confirmed(Entry team, List<RelayMember> members) {
        return members.stream()
                .filter(RelayMember::isConfirmed)
                .map(member -> member.consenter(team))
                .toList();
    }

    private static Optional<Missing> missing(List<Consenter> members, Collection<UUID> lacking) {
        var names = members.stream()
                .filter(member -> lacking.contains(member.id()))
                .map(Consenter::name)
                .collect(joining(", "));
        return Optional.of(names)
                .filter(any -> !any.isEmpty())
                .map(who ->
                        new Missing("team-consents", who + " still has to answer what is asked of who runs.", true));
    }
}
