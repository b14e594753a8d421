package org.backstretch.registration.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Places;
import org.backstretch.registration.race.Race;

/** Places that several races of an event have together. */
@Entity
public class SharedCapacity extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID eventId;
    private String name;
    private int capacity;

    @ElementCollection
    @CollectionTable(name = "shared_capacity_race", joinColumns = @JoinColumn(name = "shared_capacity_id"))
    @Column(name = "race_id")
    private Set<UUID> races = new HashSet<>();

    SharedCapacity() {}

    static SharedCapacity planned(UUID id, Event event, String name, int capacity, Collection<UUID> races) {
        var shared = new SharedCapacity();
        shared.id = id;
        shared.eventId = event.id();
        shared.change(name, capacity, races);
        return shared;
    }

    static SharedCapacity get(Event event, UUID id) {
        return find(event, id).orElseThrow(() -> new NotHere("shared capacity", id));
    }

    static Optional<SharedCapacity> find(Event event, UUID id) {
        return find("id = ?1 and eventId = ?2", id, event.id()).firstResultOptional();
    }

    static List<SharedCapacity> ofEvent(UUID event) {
        return list("eventId = ?1 order by id", event);
    }

    public static Optional<SharedCapacity> of(Race race) {
        if (race.isAlone()) {
            return Optional.empty();
        }
        return find("?1 member of races", race.id()).firstResultOptional();
    }

    /** The race and those that share places with it. */
    public static List<UUID> sharers(Race race) {
        return of(race).map(SharedCapacity::races).orElse(List.of(race.id()));
    }

    /** Takes what is planned, unless more places are held already. The races, old and new, are locked. */
    void change(String newName, int newCapacity, Collection<UUID> newRaces) {
        var held = Room.held(List.copyOf(newRaces));
        if (held > newCapacity) {
            throw new CapacityInTheWay(newName.strip(), held);
        }
        name = newName.strip();
        capacity = newCapacity;
        races.retainAll(newRaces);
        races.addAll(newRaces);
    }

    long left() {
        return left(Places.held(races()));
    }

    /** @param held by race */
    long left(Map<UUID, Long> held) {
        return capacity - held.values().stream().mapToLong(Long::longValue).sum();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int capacity() {
        return capacity;
    }

    List<UUID> races() {
        return races.stream().sorted().toList();
    }
}
