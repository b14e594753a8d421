package org.backstretch.registration.club;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.backstretch.contracts.ClubFact;
import org.backstretch.kit.Ids;
import org.backstretch.registration.fact.Published;

/** A club, known by its name however that is spelled in capitals and spaces. */
@Entity
public class Club extends PanacheEntityBase implements Published {
    public static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    private long revision;
    private String name;
    private String nameKey;

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
