package org.backstretch.local.up;

import org.backstretch.local.process.DataFolder;

/**
 * What somebody asked for.
 *
 * @param demo whether the demo race is to be replayed, once per data folder
 */
public record Settings(Checkout checkout, DataFolder data, FrontDoor frontDoor, boolean demo) {
    Ports ports() {
        return new Ports(frontDoor.port());
    }

    String loopback(Use use) {
        return "http://127.0.0.1:" + ports().of(use);
    }
}
