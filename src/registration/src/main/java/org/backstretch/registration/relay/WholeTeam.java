package org.backstretch.registration.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** A team that a captain has entered takes part when each of its members has said yes. */
@ApplicationScoped
class WholeTeam implements Requirement {
    private static final String CODE = "team-members";

    @Override
    public Optional<Missing> missing(Entry entry) {
        if (!entry.isOfMembers()) {
            return Optional.empty();
        }
        var members = RelayMember.of(entry);
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
