package org.backstretch.registration.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstretch.registration.bank.BankLine.Moved;
import org.backstretch.registration.bank.BankLine.Unreadable;
import org.backstretch.registration.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void a_savings_bank_writes_two_digits_of_the_year_and_latin_letters() {
        var read = read("""
                "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
                "DE00";"03.05.27";"03.05.27";"GUTSCHR. UEBERWEISUNG";"Startgeld RF";"Jürgen Müller";"DE89";"X";"1.015,00";"EUR";"Umsatz gebucht"
                "DE00";"04.05.27";"04.05.27";"LASTSCHRIFT";"Strom";"Stadtwerke";"DE88";"X";"-80,10";"EUR";"Umsatz gebucht"
                """.getBytes(Charset.forName("windows-1252")));

        assertEquals(
                List.of(
                        new Moved(2, LocalDate.of(2027, 5, 3), 101_500, "EUR", "Jürgen Müller", "DE89", "Startgeld RF"),
                        new Moved(3, LocalDate.of(2027, 5, 4), -8_010, "EUR", "Stadtwerke", "DE88", "Strom")),
                read.lines());
    }

    @Test
    void what_a_bank_writes_above_the_table_is_passed_over() {
        var read = read("""
                "Girokonto";"DE00 0000"
                "Kontostand vom 05.05.2027:";"1.234,56 EUR"
                ""
                "Buchungsdatum";"Wertstellung";"Zahlungspflichtige*r";"Verwendungszweck";"IBAN";"Betrag (€)"
                "03.05.27";"03.05.27";"Ada Reyes";"RF";"DE89";"15,00"
                """);

        assertEquals(
                List.of(new Moved(5, LocalDate.of(2027, 5, 3), 1_500, "", "Ada Reyes", "DE89", "RF")), read.lines());
    }

    @Test
    void english_banks_write_money_in_and_money_out() {
        var read = read("""
                Date,Description,Money Out,Money In,Balance
                03 May 2027,ADA REYES RF,,15.00,100.00
                04 May 2027,CARD,3.20,,96.80
                """);

        assertEquals(
                List.of(
                        new Moved(2, LocalDate.of(2027, 5, 3), 1_500, "", "", "", "ADA REYES RF"),
                        new Moved(3, LocalDate.of(2027, 5, 4), -320, "", "", "", "CARD")),
                read.lines());
    }

    @Test
    void a_letter_may_say_which_way_it_went() {
        var read = read("Buchungstag;Name;Vwz;Umsatz;S/H\n03.05.2027;Ada;x;15,00;H\n03.05.2027;Ada;x;15,00;S\n");

        assertEquals(
                List.of(1_500L, -1_500L),
                read.lines().stream().map(line -> ((Moved) line).minor()).toList());
    }

    @Test
    void unknown_headings_are_asked_for_and_then_known() {
        var file = "Wann;Wieviel;Wer;Wozu\n03.05.2027;15,00;Ada;RF\n";

        var asked = read(file);
        var told = Statement.read(
                file.getBytes(StandardCharsets.UTF_8),
                Map.of("wann", "day", "wieviel", "amount", "wer", "payer", "wozu", "text"),
                2);

        assertEquals(List.of("day", "amount"), asked.missing());
        assertEquals(List.of(), asked.lines());
        assertEquals(List.of(new Moved(2, LocalDate.of(2027, 5, 3), 1_500, "", "Ada", "", "RF")), told.lines());
    }

    @Test
    void a_line_that_could_mean_two_days_or_no_amount_stands_there_with_its_number() {
        var read = read("date,amount,name,text\n04/05/2027,15.00,Ada,x\n2027-05-04,soon,Ada,x\n");

        assertInstanceOf(Unreadable.class, read.lines().get(0));
        assertInstanceOf(Unreadable.class, read.lines().get(1));
        assertEquals(List.of(2, 3), read.lines().stream().map(BankLine::number).toList());
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThrows(UnreadableFile.class, () -> read(""));
        assertThrows(UnreadableFile.class, () -> read("hello\nworld\n"));
    }

    @Test
    void two_exports_write_one_transfer_differently_and_it_is_one() {
        var one = new Moved(2, LocalDate.of(2027, 5, 3), 1_500, "EUR", "Jürgen Müller", "DE89 37", "RF 12  Startgeld");
        var other = new Moved(9, LocalDate.of(2027, 5, 3), 1_500, "", "JÜRGEN MÜLLER", "DE8937", "RF12 Startgeld");

        assertEquals(one.fingerprint(), other.fingerprint());
    }

    private static Statement read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Statement read(byte[] file) {
        return Statement.read(file, Map.of(), 2);
    }
}
