package org.backstretch.results.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.fact.FactReader;

/** Listens to registration. */
@Startup
@ApplicationScoped
class RegistrationFacts {
    static final String READER = "results";

    private static final List<String> TOPICS = List.of(
            Topics.EVENTS,
            Topics.RACES,
            Topics.ENTRIES,
            Topics.PEOPLE,
            Topics.CLUBS,
            Topics.CHALLENGES,
            Topics.MEMBERSHIPS);

    private final Projection projection;
    private final FactReader reader;

    RegistrationFacts(Projection projection, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.projection = projection;
        this.reader = new FactReader(READER, TOPICS, kafka, this::apply);
    }

    void apply(List<Fact> facts) {
        QuarkusTransaction.requiringNew().run(() -> keep(newest(facts)));
    }

    /** One statement cannot change a row twice, so of several facts of a thing the newest goes in. */
    private static Collection<Fact> newest(List<Fact> facts) {
        var newest = new LinkedHashMap<UUID, Fact>();
        for (var fact : facts) {
            newest.merge(fact.id(), fact, (one, other) -> one.revision() > other.revision() ? one : other);
        }
        return newest.values();
    }

    private void keep(Collection<Fact> facts) {
        projection.keepEvents(of(EventFact.class, facts));
        projection.keepPeople(of(PersonFact.class, facts));
        projection.keepClubs(of(ClubFact.class, facts));
        projection.keepChallenges(of(ChallengeFact.class, facts));
        projection.keepMemberships(of(MembershipFact.class, facts));
        projection.keepRacesAndEntries(of(RaceFact.class, facts), of(EntryFact.class, facts));
    }

    private static <F extends Fact> List<F> of(Class<F> shape, Collection<Fact> facts) {
        return facts.stream().filter(shape::isInstance).map(shape::cast).toList();
    }

    @PreDestroy
    void stop() {
        reader.close();
    }
}
