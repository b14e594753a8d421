package org.backstretch.results.device;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody shows a code. */
final class DeviceCodeRequest extends BaseAuthenticationRequest {
    private final DeviceCode code;

    DeviceCodeRequest(DeviceCode code) {
        this.code = code;
    }

    DeviceCode code() {
        return code;
    }
}
