package org.backstretch.kit.device;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.backstretch.kit.secret.Secret;

/** Somebody shows a code. */
public final class DeviceCodeRequest extends BaseAuthenticationRequest {
    /** How long a code is, so that a person can still read it out. */
    public static final int BITS = 128;

    private final Secret code;

    DeviceCodeRequest(Secret code) {
        this.code = code;
    }

    public Secret code() {
        return code;
    }
}
