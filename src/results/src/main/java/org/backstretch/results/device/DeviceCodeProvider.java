package org.backstretch.results.device;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.backstretch.kit.device.DeviceCodeRequest;
import org.backstretch.kit.secret.Secret;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Access;

/**
 * Finds the device of a code, and remembers it for a while: every tap comes this way. A code that has ended is still known:
 * what it stamped before its end is taken.
 */
@ApplicationScoped
class DeviceCodeProvider implements IdentityProvider<DeviceCodeRequest> {
    private final Database database;
    private final Clock clock;
    private final Cache devices;

    DeviceCodeProvider(Database database, Clock clock, @CacheName("devices-of-codes") Cache devices) {
        this.database = database;
        this.clock = clock;
        this.devices = devices;
    }

    @Override
    public Class<DeviceCodeRequest> getRequestType() {
        return DeviceCodeRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(DeviceCodeRequest request, AuthenticationRequestContext context) {
        var code = request.code();
        return devices.getAsync(code.digest(), digest -> context.runBlocking(() -> identity(code)));
    }

    private SecurityIdentity identity(Secret code) {
        var device = ShownDevice.with(code, database)
                .orElseThrow(() -> new AuthenticationFailedException("unknown device code"));
        device.seen(clock.instant(), database);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DevicePrincipal(device.id(), device.event()))
                .addAttribute(Access.DEVICE_EVENT, device.event())
                .build();
    }
}
