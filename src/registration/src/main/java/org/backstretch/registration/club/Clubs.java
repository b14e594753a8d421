package org.backstretch.registration.club;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.registration.fact.Facts;

/** Finds clubs by name, and founds those nobody has named before. */
@ApplicationScoped
public class Clubs {
    private final EntityManager entities;
    private final Facts facts;

    Clubs(EntityManager entities, Facts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /** Empty for a blank name. */
    public Optional<UUID> named(String name) {
        return named(List.of(name)).values().stream().findFirst();
    }

    /** The id of each club by {@link Club#key}. */
    public Map<String, UUID> named(Collection<String> names) {
        // Sorted, so that two who found the same clubs at once wait for each other in one order.
        var wanted = new TreeMap<String, Club>();
        names.stream()
                .filter(name -> !name.isBlank())
                .forEach(name -> wanted.putIfAbsent(Club.key(name), new Club(name)));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var known = known(wanted.keySet());
        var founded = new ArrayList<Club>();
        wanted.forEach((key, club) -> {
            if (!known.containsKey(key) && found(club)) {
                founded.add(entities.find(Club.class, club.id()));
            }
        });
        facts.changed(founded);
        return founded.isEmpty() && known.size() == wanted.size() ? known : known(wanted.keySet());
    }

    /** False if somebody else founded a club of this name meanwhile. */
    private boolean found(Club club) {
        return entities.createNativeQuery(
                                "insert into club (id, revision, name, name_key) values (:id, 0, :name, :key) on conflict (name_key) do nothing")
                        .setParameter("id", club.id())
                        .setParameter("name", club.name())
                        .setParameter("key", club.nameKey())
                        .executeUpdate()
                == 1;
    }

    private static Map<String, UUID> known(Collection<String> keys) {
        var known = new HashMap<String, UUID>();
        ClubAlias.spelled(keys).forEach(alias -> known.put(alias.nameKey(), alias.clubId()));
        Club.<Club>list("nameKey in ?1", keys).forEach(club -> known.put(club.nameKey(), club.survivor()));
        return known;
    }

    /** From now on this spelling means that club too, unless it means one already. */
    public void remember(UUID club, String spelling) {
        if (!spelling.isBlank() && known(List.of(Club.key(spelling))).isEmpty()) {
            new ClubAlias(spelling, club).persist();
        }
    }

    /** Prints a locked club like this from now on, and takes these spellings and its old name for it. */
    Club call(Club club, ClubAliasResource.Names names) {
        var spellings = new TreeMap<String, String>();
        Stream.concat(names.aliases().stream(), Stream.of(club.name()))
                .forEach(name -> spellings.putIfAbsent(Club.key(name), name));
        spellings.remove(Club.key(names.name()));
        known(Stream.concat(spellings.keySet().stream(), Stream.of(Club.key(names.name())))
                        .toList())
                .forEach((key, owner) -> refuseTaken(club, owner, spellings.getOrDefault(key, names.name())));
        if (Club.count("nameKey = ?1 and id <> ?2", Club.key(names.name()), club.id()) > 0) {
            throw new NameTaken(names.name());
        }
        ClubAlias.delete("clubId", club.id());
        spellings.values().forEach(name -> new ClubAlias(name, club.id()).persist());
        facts.change(club, () -> club.rename(names.name()));
        return club;
    }

    private static void refuseTaken(Club club, UUID owner, String name) {
        if (!owner.equals(club.id())) {
            throw new NameTaken(name);
        }
    }

    /** The names of these clubs by their ids. */
    public static Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Club.<Club>list("id in ?1", ids).stream().collect(toMap(Club::id, Club::name));
    }

    /** Whatever means a club, by {@link Club#key}: names, those of merged clubs too, and other spellings. */
    public static Set<String> allKeys() {
        List<String> names =
                Club.find("select nameKey from Club").project(String.class).list();
        List<String> spellings = ClubAlias.find("select nameKey from ClubAlias")
                .project(String.class)
                .list();
        return Stream.concat(names.stream(), spellings.stream()).collect(toSet());
    }

    /** All names, to tell which one a misspelled name may mean. */
    public static List<String> allNames() {
        return Club.find("select name from Club where mergedInto is null")
                .project(String.class)
                .list();
    }
}
