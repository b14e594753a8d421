package org.backstretch.results.device;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Access;

/** Finds the device of a code. One that has ended is still known: what it stamped before its end is taken. */
@ApplicationScoped
class DeviceCodeProvider implements IdentityProvider<DeviceCodeRequest> {
    private final Database database;
    private final Clock clock;

    DeviceCodeProvider(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Class<DeviceCodeRequest> getRequestType() {
        return DeviceCodeRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(DeviceCodeRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.code()));
    }

    private SecurityIdentity identity(DeviceCode code) {
        var device = ShownDevice.with(code, database)
                .orElseThrow(() -> new AuthenticationFailedException("unknown device code"));
        device.seen(clock.instant(), database);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DevicePrincipal(device.id(), device.event(), device.endsAt()))
                .addAttribute(Access.DEVICE_EVENT, device.event())
                .build();
    }
}
