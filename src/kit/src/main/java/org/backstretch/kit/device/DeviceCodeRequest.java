package org.backstretch.kit.device;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a code. */
public final class DeviceCodeRequest extends BaseAuthenticationRequest {
    private final DeviceCode code;

    DeviceCodeRequest(DeviceCode code) {
        this.code = code;
    }

    public DeviceCode code() {
        return code;
    }
}
