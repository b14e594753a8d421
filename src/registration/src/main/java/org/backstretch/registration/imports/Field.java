package org.backstretch.registration.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstretch.registration.sheet.Headings;

/** What a column of a file may hold, under the headings that clubs and timing programs use. */
enum Field {
    BIB(
            "bib",
            "number",
            "no",
            "nr",
            "num",
            "bib_number",
            "bibnumber",
            "bib_no",
            "race_number",
            "racenumber",
            "start_number",
            "startnummer",
            "startnr",
            "start_nr",
            "plate",
            "dossard",
            "dorsal"),
    NAME(
            "name",
            "full_name",
            "fullname",
            "runner",
            "athlete",
            "competitor",
            "participant",
            "participant_name",
            "athlete_name",
            "racer",
            "racer_name",
            "entrant"),
    GIVEN_NAME(
            "given_name",
            "givenname",
            "first",
            "first_name",
            "firstname",
            "forename",
            "participant_first_name",
            "vorname",
            "prenom",
            "nombre"),
    FAMILY_NAME(
            "family_name",
            "familyname",
            "last",
            "last_name",
            "lastname",
            "surname",
            "participant_last_name",
            "nachname",
            "familienname",
            "nom",
            "cognome",
            "apellido"),
    SEX("sex", "gender", "m_f", "gender_identity", "geschlecht", "sexe", "sesso"),
    BIRTH_DATE(
            "birth_date",
            "birthdate",
            "dob",
            "date_of_birth",
            "dateofbirth",
            "born",
            "birthday",
            "birth_day",
            "dob_mm_dd_yyyy",
            "dob_yyyy_mm_dd",
            "date_of_birth_mm_dd_yyyy",
            "date_of_birth_yyyy_mm_dd",
            "geburtsdatum",
            "geboren",
            "date_de_naissance"),
    AGE("age", "race_age", "age_on_race_day", "age_on_event_day", "age_on_day_of_race", "alter"),
    CLUB(
            "club",
            "team",
            "club_name",
            "team_name",
            "teamname",
            "club_team",
            "team_club",
            "organization",
            "verein",
            "verein_team",
            "affiliation",
            "societe"),
    CATEGORY(
            "category",
            "cat",
            "class",
            "age_category",
            "age_group",
            "agegroup",
            "division",
            "div",
            "category_name",
            "klasse",
            "altersklasse",
            "ak"),
    EMAIL("email", "e_mail", "mail", "email_address", "e_mail_address", "participant_email"),
    NATION(
            "nation",
            "nationality",
            "nat",
            "nat_code",
            "natcode",
            "country",
            "country_code",
            "citizenship",
            "noc",
            "nationalitat",
            "land"),
    DIRECTION("direction", "way", "richtung"),
    WAVE("wave", "wave_name", "heat", "start", "start_wave", "corral", "startblock", "startgruppe"),
    /** Whether the row is an entry at all: other programs keep those who have left in the same list. */
    STATUS("status", "entry_status", "registration_status", "state_of_entry", "participant_status"),
    /** Of a relay team: a column for each leg, in their order. */
    LEG_RUNNERS();

    private static final Pattern LEG = Pattern.compile("(leg|runner|etappe)_?\\d{1,3}");

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /** Empty for a column that this program passes over. */
    static Optional<Field> of(String heading) {
        var plain = Headings.plain(heading);
        return LEG.matcher(plain).matches()
                ? Optional.of(LEG_RUNNERS)
                : Arrays.stream(values())
                        .filter(field -> field.headings.contains(plain))
                        .findFirst();
    }

    /** The one that is called so in reports. */
    static Optional<Field> named(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label))
                .findFirst();
    }

    /** Whether more than one column may be of this kind. */
    boolean repeats() {
        return this == LEG_RUNNERS;
    }

    /** As it is called in reports: given_name. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
