package org.backstretch.portal.bib;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.portal.registration.Bibs;

/** The other races with which a race shares its bibs. */
record Sharing(List<UUID> races) {

    static Sharing of(Bibs.Pools pools, UUID race) {
        return new Sharing(pools.pools().stream()
                .filter(pool -> pool.races().contains(race))
                .flatMap(pool -> pool.races().stream())
                .filter(each -> !each.equals(race))
                .toList());
    }

    /** All pools of the event, where this race shares with just these. */
    static Bibs.Pools with(Bibs.Pools pools, UUID race, List<UUID> others) {
        var together =
                Stream.concat(Stream.of(race), others.stream()).distinct().toList();
        var all = new ArrayList<Bibs.Pool>();
        pools.pools().stream()
                .map(pool -> new Bibs.Pool(pool.races().stream()
                        .filter(each -> !together.contains(each))
                        .toList()))
                .filter(pool -> pool.races().size() > 1)
                .forEach(all::add);
        if (together.size() > 1) {
            all.add(new Bibs.Pool(together));
        }
        return new Bibs.Pools(all);
    }

    public boolean isWith(UUID race) {
        return races.contains(race);
    }
}
