package org.backstretch.results.device;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotAllowed;
import org.backstretch.results.projection.Access;

/** Admits those who may stamp: officials of the event and devices with a code for it. */
@ApplicationScoped
public class Timekeepers {
    private final SecurityIdentity identity;
    private final DeviceCodes codes;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    Timekeepers(SecurityIdentity identity, DeviceCodes codes, Access access, Caller caller, Clock clock) {
        this.identity = identity;
        this.codes = codes;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who is asking; refuses strangers. The code of a device may have ended. */
    public Timekeeper of(EventFact event) {
        if (!(identity.getPrincipal() instanceof DevicePrincipal device)) {
            access.refuseUnlessOfficial(event);
            return new Timekeeper("account:" + caller.account(), Optional.empty());
        }
        if (!device.isFor(event)) {
            throw new ForeignCode();
        }
        return device.until(codes.endOf(device));
    }

    /** The device whose code was shown; empty for people. */
    public Optional<DevicePrincipal> deviceIfAny() {
        return identity.getPrincipal() instanceof DevicePrincipal device ? Optional.of(device) : Optional.empty();
    }

    /** The device whose code was shown; people have none. */
    DevicePrincipal device() {
        return deviceIfAny().orElseThrow(() -> new NotAllowed("Only a device may ask this, by its code."));
    }

    /** For what is read: an ended code reads nothing any more. */
    public void refuseUnlessReading(EventFact event) {
        if (of(event).mayNotStampAt(clock.instant())) {
            throw new EndedCode();
        }
    }
}
