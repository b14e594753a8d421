package org.backstretch.portal.line;

import java.util.Objects;
import java.util.Set;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.results.Device;

/**
 * How a phone joins: by an address that holds the code behind the #, which no browser sends to a server.
 *
 * @param reachesPhones whether the address is one that a phone can open
 * @param isSecure whether the phone can open the app without a network later
 */
public record Invitation(String address, Qr qr, boolean reachesPhones, boolean isSecure) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    static Invitation of(Device minted, Addresses addresses) {
        return of(LineFiles.PAGE, Objects.requireNonNull(minted.code()), addresses);
    }

    /** @param page that reads the code */
    public static Invitation of(String page, String code, Addresses addresses) {
        var address = addresses.frontDoor() + page + "#" + code;
        var host = addresses.frontDoor().getHost();
        return new Invitation(address, Qr.of(address), !THIS_MACHINE.contains(host), addresses.isSecure());
    }
}
