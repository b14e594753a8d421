package org.backstretch.registration.club;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.fact.Facts;
import org.backstretch.registration.merge.Joined;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Parted;

/** A club that turned out to be another: its name and its aliases mean that one, until the two are parted. */
@ApplicationScoped
class MergedClubs {
    private static final String ALIAS = "alias";

    private final Facts facts;

    MergedClubs(Facts facts) {
        this.facts = facts;
    }

    void follow(@Observes Joined joined) {
        if (joined.isOf(Kind.CLUB)) {
            var merge = joined.merge();
            var aliases = ClubAlias.of(joined.merged());
            merge.took(ALIAS, aliases.stream().map(ClubAlias::id).toList());
            aliases.forEach(alias -> alias.mean(merge.survivor()));
            become(joined.merged(), Optional.of(joined.survivor()));
        }
    }

    void follow(@Observes Parted parted) {
        if (parted.isOf(Kind.CLUB)) {
            var merge = parted.merge();
            var before = parted.merged().orElseThrow();
            List<ClubAlias> aliases = ClubAlias.list("id in ?1", merge.taken(ALIAS));
            aliases.forEach(alias -> alias.mean(before));
            become(before, Optional.empty());
        }
    }

    private void become(UUID merged, Optional<UUID> survivor) {
        var club = Club.locked(merged);
        facts.change(club, () -> club.mergeInto(survivor));
    }
}
