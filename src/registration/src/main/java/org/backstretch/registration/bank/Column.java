package org.backstretch.registration.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstretch.registration.sheet.Headings;

/** What a column of a bank's export may hold, under the headings that German and English banks write. */
enum Column {
    DAY(
            "buchungstag",
            "buchungsdatum",
            "buchung",
            "buchungs_datum",
            "datum",
            "date",
            "booking_date",
            "transaction_date",
            "posting_date",
            "posted_date",
            "started_date",
            "date_posted"),
    VALUE_DAY(
            "valuta",
            "valutadatum",
            "valutatag",
            "wertstellung",
            "wertstellungstag",
            "wertstellungsdatum",
            "value_date",
            "completed_date"),
    AMOUNT(
            "betrag",
            "betrag_eur",
            "betrag_in_eur",
            "umsatz",
            "umsatz_eur",
            "umsatz_in_eur",
            "amount",
            "amount_eur",
            "amount_gbp",
            "transaction_amount",
            "value",
            "betrag_waehrung",
            "betrag_wahrung"),
    CREDIT("haben", "gutschrift", "eingang", "credit", "credit_amount", "paid_in", "money_in", "haben_eur"),
    DEBIT("soll", "lastschrift", "ausgang", "debit", "debit_amount", "paid_out", "money_out", "soll_eur"),
    /** Of an amount without a sign: S or H, D or C. */
    SIDE(
            "soll_haben",
            "s_h",
            "sh",
            "haben_soll",
            "kennzeichen",
            "debit_credit",
            "credit_debit",
            "dr_cr",
            "cr_dr",
            "d_c",
            "credit_debit_indicator"),
    CURRENCY("wahrung", "waehrung", "currency", "wrg", "whg"),
    PAYER(
            "beguenstigter_zahlungspflichtiger",
            "begunstigter_zahlungspflichtiger",
            "auftraggeber_empfanger",
            "auftraggeber_empfaenger",
            "name_zahlungsbeteiligter",
            "zahlungspflichtige_r",
            "zahlungspflichtiger",
            "auftraggeber_beguenstigter",
            "auftraggeber_begunstigter",
            "auftraggeber",
            "empfanger_auftraggeber",
            "name",
            "payer",
            "payee",
            "counterparty",
            "counter_party",
            "counterparty_name",
            "sender",
            "from",
            "partner_name",
            "gegenpartei",
            "zahlungsempfanger_in_zahlungspflichtige_r",
            "beguenstigter_auftraggeber",
            "begunstigter_auftraggeber"),
    IBAN(
            "iban",
            "kontonummer_iban",
            "iban_zahlungsbeteiligter",
            "kontonummer",
            "kto_nr",
            "account_number",
            "counterparty_iban",
            "partner_iban",
            "iban_kontonummer",
            "konto"),
    /** What the payer wrote; a bank may have spread it over several columns. */
    TEXT(
            "verwendungszweck",
            "vwz",
            "zweck",
            "buchungsdetails",
            "buchungstext_verwendungszweck",
            "description",
            "details",
            "narrative",
            "reference",
            "payment_reference",
            "memo",
            "remittance_information",
            "purpose",
            "kundenreferenz",
            "kundenreferenz_end_to_end",
            "end_to_end_referenz",
            "end_to_end_id",
            "referenz",
            "verwendungszweck_1",
            "verwendungszweck_2",
            "verwendungszweck_3",
            "transaction_description",
            "betreff",
            "notiz");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** Empty for a column that this program passes over. */
    static Optional<Column> of(String heading) {
        var plain = Headings.plain(heading);
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    static Optional<Column> named(String field) {
        return Arrays.stream(values())
                .filter(column -> column.label().equals(field))
                .findFirst();
    }

    boolean repeats() {
        return this == TEXT;
    }

    /** As it is called in reports: value_day. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
