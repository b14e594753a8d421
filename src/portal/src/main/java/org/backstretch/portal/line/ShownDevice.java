package org.backstretch.portal.line;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.results.Device;
import org.jspecify.annotations.Nullable;

/** A device as its organizer sees it. */
record ShownDevice(Device device, boolean isRevoked, boolean isExpired, ZoneId zone, List<ShownPhone> phones) {
    static ShownDevice of(Device device, Event event, Instant now) {
        var expires = device.expiresAt();
        return new ShownDevice(
                device,
                device.revokedAt() != null,
                expires != null && expires.isBefore(now),
                event.zone(),
                device.phonesOrNone().stream()
                        .map(phone -> ShownPhone.of(
                                phone, nameOf(event, phone.health().raceId()), now))
                        .toList());
    }

    private static String nameOf(Event event, @Nullable UUID race) {
        return event.programme().stream()
                .filter(one -> Objects.equals(one.id(), race))
                .map(one -> one.name())
                .findFirst()
                .orElse("no race");
    }

    public boolean isEnded() {
        return isRevoked || isExpired;
    }
}
