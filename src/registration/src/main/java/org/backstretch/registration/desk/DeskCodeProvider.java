package org.backstretch.registration.desk;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.backstretch.kit.device.DeviceCodeRequest;
import org.backstretch.kit.secret.Secret;

/** Finds the desk of a code. */
@ApplicationScoped
class DeskCodeProvider implements IdentityProvider<DeviceCodeRequest> {
    private final DeskCodes codes;

    DeskCodeProvider(DeskCodes codes) {
        this.codes = codes;
    }

    @Override
    public Class<DeviceCodeRequest> getRequestType() {
        return DeviceCodeRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(DeviceCodeRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request.code()));
    }

    private SecurityIdentity identity(Secret code) {
        var desk = codes.shown(code).orElseThrow(() -> new AuthenticationFailedException("unknown device code"));
        return QuarkusSecurityIdentity.builder().setPrincipal(desk).build();
    }
}
