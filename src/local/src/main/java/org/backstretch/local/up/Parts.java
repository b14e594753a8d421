package org.backstretch.local.up;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backstretch.contracts.Topics;
import org.backstretch.local.Durability;
import org.backstretch.local.KafkaBroker;
import org.backstretch.local.PostgresServer;
import org.backstretch.local.keycloak.KeycloakServer;
import org.backstretch.local.keycloak.Logins;
import org.backstretch.local.keycloak.Realm;
import org.backstretch.local.process.ClassArchive;
import org.backstretch.local.process.Part;

/** The seven processes of a stack. */
record Parts(Settings settings) {
    private static final List<String> DATABASES = List.of("registration", "results", "keycloak");

    /** Each after those it needs. */
    List<Part> all() {
        var environment = new Environment(settings);
        return List.of(
                PostgresServer.at(settings.data(), port(Use.POSTGRES), Durability.DURABLE, DATABASES),
                KafkaBroker.at(settings.data(), port(Use.KAFKA), port(Use.KAFKA_CONTROLLER), Topics.ALL),
                keycloak(),
                service("registration", environment.registration()),
                service("results", environment.results()),
                service("leaderboards", environment.behindTheFrontDoor(Use.LEADERBOARDS, Use.LEADERBOARDS_MANAGEMENT)),
                service("portal", environment.portal()));
    }

    private Part keycloak() {
        var frontDoor = settings.frontDoor().address();
        var place = new KeycloakServer.Place(
                frontDoor,
                port(Use.KEYCLOAK),
                port(Use.KEYCLOAK_MANAGEMENT),
                port(Use.POSTGRES),
                settings.checkout().themes());
        var realm = new Realm(
                settings.checkout().realm(),
                frontDoor,
                settings.data().secrets().of("portal-client"),
                settings.data().secrets().of("accounts-client"),
                port(Use.MAIL),
                Logins.in(settings.data()));
        return new KeycloakServer(settings.data(), place, settings.checkout().keycloak(), realm);
    }

    private Part service(String name, Map<String, String> environment) {
        var flags = switch (name) {
            case "leaderboards" -> Service.BOARDS_MEMORY;
            case "portal" -> Service.LITTLE_MEMORY;
            default -> Service.QUICK_COMPILER;
        };
        var kept = ClassArchive.flags(settings.data(), name);
        var all = Stream.concat(flags.stream(), kept.stream()).toList();
        return new Service(name, settings.checkout().serviceJar(name), environment, settings.data(), all);
    }

    private int port(Use use) {
        return settings.ports().of(use);
    }
}
