package org.backstretch.local.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.local.replay.door.FrontDoor;

/** What it costs to enter the demo's event ahead: less for whoever enters early, or knows the code of a club. */
final class EntryFees {
    private static final String API = "/api/registration";
    private static final long EARLY = 800;
    private static final long LATE = 1_200;
    private static final int PAID = 5;
    /** The one that banks print in examples: nobody has it. */
    private static final String IBAN = "DE89 3704 0044 0532 0130 00";

    private final FrontDoor organizer;
    private final String event;
    private final LocalDate day;

    EntryFees(FrontDoor organizer, UUID event, LocalDate day) {
        this.organizer = organizer;
        this.event = API + "/events/" + event;
        this.day = day;
    }

    /** For entries made from now on. Nobody has to pay first, so whoever has not is asked at the desk. */
    void set(List<String> races) {
        organizer
                .put(
                        event + "/payment-terms",
                        Map.of("currency", "EUR", "payFirst", false, "holder", "Seven Bridges RC", "iban", IBAN))
                .orRefused();
        var early = Map.of("amount", EARLY);
        var late = Map.of("amount", LATE, "fromDay", day.minusWeeks(2));
        races.forEach(race -> organizer
                .put(race + "/fees", Map.of("steps", List.of(early, late)))
                .orRefused());
        organizer
                .put(event + "/discounts/MILERS-25", Map.of("percent", 25, "uses", 20))
                .orRefused();
    }

    /** Some brought the money to the last training. */
    void takeSome() {
        var rows = organizer.all(event + "/fees", "items", Fee.class);
        rows.stream().limit(PAID).filter(fee -> fee.open() > 0).forEach(this::take);
    }

    private void take(Fee fee) {
        organizer
                .post(
                        API + "/entries/" + fee.entryId() + "/payments",
                        Map.of("kind", "PAYMENT", "method", "cash", "amount", fee.open()))
                .orRefused();
    }

    private record Fee(UUID entryId, long open) {}
}
