package org.backstretch.athletics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNameTest {
    private static final LocalDate RACE_DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "FULL,Ada Maria,Lovelace,Ada Maria Lovelace",
        "FIRST_NAME_INITIAL,Ada Maria,Lovelace,Ada L.",
        "INITIALS,Ada Maria,Lovelace,A. L.",
        "ANONYMOUS,Ada Maria,Lovelace,Anonymous",
        "FIRST_NAME_INITIAL,Łukasz,Żak,Łukasz Ż.",
        "INITIALS,漢,字,漢. 字.",
        "FULL,Madonna,'',Madonna",
        "INITIALS,'',Prince,P.",
    })
    void the_public_reads_no_more_than_was_chosen(PublicName choice, String given, String family, String expected) {
        assertEquals(expected, choice.of(given, family));
    }

    @Test
    void an_initial_is_a_letter_as_a_reader_sees_it() {
        String decomposed = "E\u0301mile";

        assertEquals("E\u0301. Z.", PublicName.INITIALS.of(decomposed, "Zola"));
    }

    @ParameterizedTest
    @CsvSource({"2008-07-01,FULL", "2008-07-02,FIRST_NAME_INITIAL"})
    void minors_begin_with_an_initial(LocalDate born, PublicName expected) {
        assertEquals(expected, PublicName.byDefault(Optional.of(born), RACE_DAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,FIRST_NAME_INITIAL", "2026-03-01,FULL"})
    void who_is_born_on_29_february_comes_of_age_on_1_march(LocalDate raceDay, PublicName expected) {
        assertEquals(expected, PublicName.byDefault(Optional.of(LocalDate.of(2008, 2, 29)), raceDay));
    }

    @Test
    void without_a_birth_date_the_name_is_shown() {
        assertEquals(PublicName.FULL, PublicName.byDefault(Optional.empty(), RACE_DAY));
    }
}
