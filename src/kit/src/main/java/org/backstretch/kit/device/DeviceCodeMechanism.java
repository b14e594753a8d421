package org.backstretch.kit.device;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import org.backstretch.kit.secret.SecretMechanism;

/** Reads {@code Authorization: Device <code>}. A service that has codes says so in its configuration, and finds them itself. */
@Singleton
@IfBuildProperty(name = "backstretch.device-codes", stringValue = "true")
class DeviceCodeMechanism extends SecretMechanism {
    DeviceCodeMechanism() {
        super("Device", DeviceCodeRequest.class, DeviceCodeRequest::new);
    }
}
