package org.backstretch.registration.imports;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a file may hold, under the headings that clubs and timing programs use. */
enum Field {
    BIB(
            "bib",
            "number",
            "no",
            "nr",
            "num",
            "bib_number",
            "bib_no",
            "race_number",
            "start_number",
            "startnummer",
            "dossard"),
    NAME("name", "full_name", "runner", "athlete", "competitor"),
    GIVEN_NAME("given_name", "first", "first_name", "firstname", "forename", "vorname", "prenom"),
    FAMILY_NAME("family_name", "last", "last_name", "lastname", "surname", "nachname", "nom", "cognome"),
    SEX("sex", "gender", "m_f", "geschlecht", "sexe"),
    BIRTH_DATE("birth_date", "birthdate", "dob", "date_of_birth", "born", "birthday", "geburtsdatum"),
    AGE("age", "alter"),
    CLUB("club", "team", "club_name", "verein", "affiliation"),
    CATEGORY("category", "cat", "class", "age_category", "age_group", "klasse"),
    EMAIL("email", "e_mail", "mail", "email_address"),
    NATION("nation", "nationality", "nat", "country", "noc"),
    DIRECTION("direction", "way"),
    WAVE("wave", "heat", "start"),
    /** Of a relay team: a column for each leg, in their order. */
    LEG_RUNNERS();

    private static final Pattern LEG = Pattern.compile("(leg|runner|etappe)_?\\d{1,3}");

    private final List<String> headings;

    Field(String... headings) {
        this.headings = List.of(headings);
    }

    /** Empty for a column that this program passes over. */
    static Optional<Field> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        return LEG.matcher(plain).matches()
                ? Optional.of(LEG_RUNNERS)
                : Arrays.stream(values())
                        .filter(field -> field.headings.contains(plain))
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
