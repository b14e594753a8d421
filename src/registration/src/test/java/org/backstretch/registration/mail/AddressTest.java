package org.backstretch.registration.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "o'neil+run@sub.example.co.uk", "jürgen@müller.example", "a@localhost"})
    void mail_can_go_to(String typed) {
        assertEquals(Optional.of(typed), Address.of(typed).map(Address::text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada\n@example.org",
                "\"ada eve\"@example.org",
                "ada@exa mple.org",
                "ada@example..org",
                "ada@-example.org"
            })
    void mail_cannot_go_to(String typed) {
        assertEquals(Optional.empty(), Address.of(typed));
    }

    @Test
    void an_address_has_a_length() {
        assertEquals(Optional.empty(), Address.of("ada@" + "a".repeat(251)));
    }

    @Test
    void blanks_around_an_address_are_not_part_of_it() {
        assertEquals(
                "ada@example.org", Address.typed("email", " ada@example.org ").text());
    }
}
