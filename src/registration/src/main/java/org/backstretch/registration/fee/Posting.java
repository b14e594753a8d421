package org.backstretch.registration.fee;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.NotHere;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of the ledger of an entry: more or less owed, or more or less paid. It never changes. */
@Entity
@Immutable
class Posting extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID entryId;
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private long owes;
    private long pays;
    private @Nullable String method;
    private String note;
    private @Nullable String receipt;
    private @Nullable UUID discountId;
    private @Nullable UUID corrects;
    private @Nullable String bankLine;
    private @Nullable LocalDate valueDay;
    private @Nullable UUID account;
    private Instant at;

    Posting() {}

    enum Kind {
        /** The price when the entry was made. */
        CHARGE,
        DISCOUNT,
        /** More than the price, by hand. */
        SURCHARGE,
        /** What is not asked for any more. */
        WAIVER,
        PAYMENT,
        REFUND,
        /** Takes another line back. */
        CORRECTION
    }

    private static Posting of(FeeAccount account, Kind kind, String note, Instant at) {
        var posting = new Posting();
        posting.id = Ids.next();
        posting.entryId = account.entryId();
        posting.eventId = account.eventId();
        posting.kind = kind;
        posting.note = note;
        posting.at = at;
        return posting;
    }

    /** More owed if above zero, less if below. */
    static Posting owing(FeeAccount account, Kind kind, long amount, String note, Instant at) {
        var posting = of(account, kind, note, at);
        posting.owes = amount;
        return posting;
    }

    static Posting discount(FeeAccount account, Discount discount, long amount, String note, Instant at) {
        var posting = owing(account, Kind.DISCOUNT, -amount, note, at);
        posting.discountId = discount.id();
        return posting;
    }

    static Posting payment(FeeAccount account, String method, long amount, String note, Instant at) {
        var posting = of(account, Kind.PAYMENT, note, at);
        posting.pays = amount;
        posting.method = method;
        return posting;
    }

    static Posting refund(FeeAccount account, @Nullable String method, long amount, String note, Instant at) {
        var posting = of(account, Kind.REFUND, note, at);
        posting.pays = -amount;
        posting.method = method;
        return posting;
    }

    static Posting correction(FeeAccount account, Posting wrong, String note, Instant at) {
        var posting = of(account, Kind.CORRECTION, note, at);
        posting.owes = -wrong.owes;
        posting.pays = -wrong.pays;
        posting.corrects = wrong.id;
        return posting;
    }

    /** @param who empty for whoever shows a link */
    Posting by(Optional<UUID> who) {
        account = who.orElse(null);
        return this;
    }

    Posting receipt(String number) {
        receipt = number;
        return this;
    }

    Posting bankLine(String fingerprint, LocalDate day) {
        bankLine = fingerprint;
        valueDay = day;
        return this;
    }

    static List<Posting> ofEntry(UUID entry) {
        return list("entryId = ?1 order by id", entry);
    }

    static Posting ofEntry(UUID entry, UUID id) {
        return Posting.<Posting>find("entryId = ?1 and id = ?2", entry, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotHere("posting", id));
    }

    /** Those of these lines of bank exports that were booked. */
    static List<String> bankLinesOf(UUID event) {
        return find("select bankLine from Posting where eventId = ?1 and bankLine is not null", event)
                .project(String.class)
                .list();
    }

    static boolean isReceipt(UUID event, String number) {
        return count("eventId = ?1 and receipt = ?2", event, number) > 0;
    }

    boolean isTakenBack() {
        return count("corrects", id) > 0;
    }

    /** The price, and what took a line back, stand for ever: what is wrong with them is waived or charged. */
    boolean mayBeCorrected() {
        return kind != Kind.CHARGE && kind != Kind.CORRECTION;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    long owes() {
        return owes;
    }

    long pays() {
        return pays;
    }

    String note() {
        return note;
    }

    Optional<String> method() {
        return Optional.ofNullable(method);
    }

    Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    Optional<UUID> account() {
        return Optional.ofNullable(account);
    }

    Optional<LocalDate> valueDay() {
        return Optional.ofNullable(valueDay);
    }

    Instant at() {
        return at;
    }
}
