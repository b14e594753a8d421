package org.backstretch.registration.bib;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.athletics.BibRanges;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.kit.Ids;
import org.jspecify.annotations.Nullable;

/** A rule of a race's plan, as it is stored. */
@Entity
@Table(name = "bib_rule")
class KeptRule extends PanacheEntityBase {
    @Id
    private UUID id;

    UUID raceId;
    int position;
    private String ranges;
    private @Nullable String category;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    @Enumerated(EnumType.STRING)
    private @Nullable Direction direction;

    private @Nullable UUID waveId;

    KeptRule() {}

    private static KeptRule of(UUID race, int position, BibRule rule) {
        var kept = new KeptRule();
        kept.id = Ids.next();
        kept.raceId = race;
        kept.position = position;
        kept.ranges = rule.ranges().toString();
        kept.category = rule.category().orElse(null);
        kept.sex = rule.sex().orElse(null);
        kept.direction = rule.direction().orElse(null);
        kept.waveId = rule.wave().orElse(null);
        return kept;
    }

    /** In the organizer's order. */
    static List<BibRule> of(UUID race) {
        return KeptRule.<KeptRule>list("raceId = ?1 order by position", race).stream()
                .map(KeptRule::rule)
                .toList();
    }

    /** Instead of those the race had. */
    static void replace(UUID race, List<BibRule> rules) {
        delete("raceId", race);
        persist(IntStream.range(0, rules.size()).mapToObj(position -> of(race, position, rules.get(position))));
    }

    private BibRule rule() {
        return new BibRule(
                BibRanges.read(ranges),
                Optional.ofNullable(category),
                Optional.ofNullable(sex),
                Optional.ofNullable(direction),
                Optional.ofNullable(waveId));
    }
}
