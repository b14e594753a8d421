package org.backstretch.registration.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** A team that a captain has entered takes part when each of its members has said yes. */
@ApplicationScoped
class WholeTeam implements Requirement {
    private static final String CODE = "team-members";

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.ofNullable(missing(List.of(entry)).get(entry.id()));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        var all = new HashMap<UUID, Missing>();
        RelayMember.of(entries.stream().filter(Entry::isOfMembers).toList())
                .forEach((team, members) -> lacking(members).ifPresent(missing -> all.put(team.id(), missing)));
        return all;
    }

    private static Optional<Missing> lacking(List<RelayMember> members) {
        var open = members.stream().filter(member -> !member.isConfirmed()).count();
        return members.isEmpty() || open > 0 ? Optional.of(missing(open)) : Optional.empty();
    }

    private static Missing missing(long open) {
        return new Missing(
                CODE,
                open == 1
                        ? "One member of the team has not said yes."
                        : open == 0
                                ? "The members of the team have to say yes."
                                : open + " members of the team have not said yes.",
                true);
    }
}
