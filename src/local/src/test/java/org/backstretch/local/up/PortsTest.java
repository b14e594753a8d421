package org.backstretch.local.up;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.backstretch.local.process.Trouble;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void every_use_has_its_place_after_the_front_door() {
        var ports = new Ports(8080);

        assertEquals(8080, ports.of(Use.FRONT_DOOR));
        assertEquals(8081, ports.of(Use.REGISTRATION));
        assertEquals(8082, ports.of(Use.RESULTS));
        assertEquals(8083, ports.of(Use.LEADERBOARDS));
        assertEquals(8084, ports.of(Use.KEYCLOAK));
        assertEquals(8085, ports.of(Use.POSTGRES));
        assertEquals(8086, ports.of(Use.KAFKA));
        assertEquals(8087, ports.of(Use.KAFKA_CONTROLLER));
        assertEquals(8088, ports.of(Use.MAIL));
        assertEquals(8089, ports.of(Use.MAIL_PAGE));
        assertEquals(8090, ports.of(Use.PORTAL_MANAGEMENT));
        assertEquals(8091, ports.of(Use.REGISTRATION_MANAGEMENT));
        assertEquals(8092, ports.of(Use.RESULTS_MANAGEMENT));
        assertEquals(8093, ports.of(Use.LEADERBOARDS_MANAGEMENT));
        assertEquals(8094, ports.of(Use.KEYCLOAK_MANAGEMENT));
    }

    @Test
    void a_taken_port_is_named_with_its_use_and_what_to_do() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(other.getLocalPort());

            var trouble = assertThrows(Trouble.class, ports::requireFree);

            assertEquals(
                    "Port %d, which Backstretch needs for the front door, is taken by another program; "
                                    .formatted(other.getLocalPort())
                            + "stop that one or choose other ports, for example with --port %d."
                                    .formatted(elsewhere(other.getLocalPort())),
                    trouble.sentence());
        }
    }

    @Test
    void a_front_door_leaves_room_for_the_ports_after_it() {
        assertThrows(Trouble.class, () -> new Ports(65_530));
    }

    private static int elsewhere(int port) {
        return port + 1000 <= 65_521 ? port + 1000 : 18_080;
    }
}
