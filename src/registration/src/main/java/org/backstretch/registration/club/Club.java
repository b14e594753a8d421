package org.backstretch.registration.club;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.fact.Published;
import org.jspecify.annotations.Nullable;

/** A club, known by its name however that is spelled in capitals and spaces. */
@Entity
public class Club extends PanacheEntityBase implements Published {
    public static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private long revision;
    private String name;
    private String nameKey;

    private @Nullable UUID mergedInto;

    Club() {}

    Club(String name) {
        this.id = Ids.next();
        this.name = spelled(name);
        this.nameKey = key(name);
    }

    /** One that another installation had. */
    public static Club opened(ClubFact fact) {
        var club = new Club(fact.name());
        club.id = fact.id();
        return club;
    }

    public static Club get(UUID id) {
        return Club.<Club>findByIdOptional(id).orElseThrow(() -> new NotHere("club", id));
    }

    public static Club locked(UUID id) {
        return Club.<Club>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotHere("club", id));
    }

    /** Which club this one turned out to be; this one for most. */
    UUID survivor() {
        return mergedInto == null ? id : get(mergedInto).survivor();
    }

    void mergeInto(Optional<UUID> survivor) {
        mergedInto = survivor.orElse(null);
    }

    /** @param field that names this club */
    public void refuseMerged(String field) {
        if (mergedInto != null) {
            throw new Invalid(field, name + " was merged into another club. Name that one, or part them first.");
        }
    }

    void rename(String newName) {
        name = spelled(newName);
        nameKey = key(newName);
    }

    /** As it is printed: without needless spaces. */
    public static String spelled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** What two spellings of one name have in common. */
    public static String key(String name) {
        return spelled(name).toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String nameKey() {
        return nameKey;
    }

    @Override
    public ClubFact fact() {
        return new ClubFact(id, revision, name);
    }

    @Override
    public void revise(long newest) {
        this.revision = newest;
    }

    long revision() {
        return revision;
    }

    @Override
    public UUID scope() {
        return id;
    }
}
