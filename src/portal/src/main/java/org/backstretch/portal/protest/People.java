package org.backstretch.portal.protest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.appointment.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * What officials of an event are called on its pages.
 *
 * @param names of those that the visitor may know
 * @param visitor who looks
 */
public record People(Map<UUID, String> names, Optional<UUID> visitor) {
    static People of(Collection<Appointment> officials, Optional<UUID> visitor) {
        var names = new HashMap<UUID, String>();
        for (var official : officials) {
            if (official.account() != null && official.name() != null) {
                names.put(official.account(), official.name());
            }
        }
        return new People(names, visitor);
    }

    /** The device's name, or the person's. */
    public String who(@Nullable UUID account, @Nullable String device) {
        if (device != null) {
            return device;
        }
        return account == null ? "nobody" : name(account);
    }

    public String name(UUID account) {
        return visitor.filter(account::equals).isPresent() ? "you" : names.getOrDefault(account, "another official");
    }
}
