package org.backstretch.registration.event;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.contracts.EventFact.Official.Role;
import org.backstretch.kit.caller.Caller;

/** Who works on an event: the organizer, who owns it, and those in office. */
@MappedSuperclass
abstract class Staffed extends PanacheEntityBase {
    private UUID organizer;

    @ElementCollection
    @CollectionTable(name = "event_official", joinColumns = @JoinColumn(name = "event_id"))
    private Set<Official> officials = new HashSet<>();

    void belongTo(UUID account) {
        organizer = account;
    }

    public UUID organizer() {
        return organizer;
    }

    public boolean mayBeEditedBy(Caller caller) {
        return caller.isAdmin()
                || caller.accountIfAny().filter(organizer::equals).isPresent();
    }

    public boolean mayBeOfficiatedBy(Caller caller) {
        return mayBeEditedBy(caller)
                || caller.accountIfAny().flatMap(this::official).isPresent();
    }

    /** At the desk, people tell what timekeepers and judges need not know. */
    public boolean mayBeDeskedBy(Caller caller) {
        return mayBeEditedBy(caller)
                || caller.accountIfAny()
                        .flatMap(this::official)
                        .filter(official -> official.role() == Role.DESK)
                        .isPresent();
    }

    /** Puts somebody who has accepted in office, or gives them another one. */
    public void appoint(UUID account, UUID person, Role role) {
        dismiss(account);
        officials.add(new Official(account, person, role));
    }

    public void dismiss(UUID account) {
        officials.removeIf(official -> official.account().equals(account));
    }

    private Optional<Official> official(UUID account) {
        return officials.stream()
                .filter(official -> official.account().equals(account))
                .findFirst();
    }

    List<Official> officials() {
        return officials.stream().sorted(comparing(Official::account)).toList();
    }
}
