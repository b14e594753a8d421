package org.backstretch.registration.fee;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/** The fee: a runner's entry waits for it where the event says so, else it is asked for at the desk. */
@ApplicationScoped
class FeeRequirement implements Requirement {
    private static final String CODE = "fee";

    @Override
    public Optional<Missing> missing(Entry entry) {
        return Optional.ofNullable(missing(List.of(entry)).get(entry.id()));
    }

    @Override
    public Map<UUID, Missing> missing(Collection<Entry> entries) {
        var all = new HashMap<UUID, Missing>();
        entries.stream()
                .collect(groupingBy(entry -> entry.race().event().id()))
                .forEach((event, its) ->
                        PaymentTerms.ofEvent(event).ifPresent(terms -> all.putAll(missing(its, terms))));
        return all;
    }

    private static Map<UUID, Missing> missing(Collection<Entry> entries, PaymentTerms terms) {
        var all = new HashMap<UUID, Missing>();
        Ledger.asked(entries).forEach((entry, minor) -> {
            if (minor > 0) {
                var open = new Money(minor, terms.currency()).text();
                all.put(entry, new Missing(CODE, "Pay the fee: " + open + " are open.", terms.payFirst()));
            }
        });
        return all;
    }
}
