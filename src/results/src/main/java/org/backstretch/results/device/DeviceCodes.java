package org.backstretch.results.device;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Together;

/** Until when codes are good: their day, or when they were revoked. What is stamped later is put aside. */
@ApplicationScoped
public class DeviceCodes {
    private static final String ENDS =
            "select id, least(expires_at, revoked_at) as ends_at from device where id = any(?)";

    private final Database database;

    DeviceCodes(Database database) {
        this.database = database;
    }

    /** The end of the code of each device, once {@code together} has run. */
    public Supplier<Map<UUID, Instant>> ask(Collection<UUID> devices, Together together) {
        var ends = together.ask(
                ENDS, row -> Map.entry(row.id("id"), row.instant("ends_at")), (Object) devices.toArray(UUID[]::new));
        return () -> ends.rows().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Instant endOf(DevicePrincipal device) {
        var together = database.together();
        var ends = ask(List.of(device.device()), together);
        together.run();
        return Objects.requireNonNull(ends.get().get(device.device()));
    }
}
