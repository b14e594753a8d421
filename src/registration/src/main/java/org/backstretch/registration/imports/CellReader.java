package org.backstretch.registration.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.category.Category;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.entry.EntryForm;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.race.Wave;
import org.backstretch.registration.sheet.DateOrder;

/** Reads the cells of a row as what an entry needs, and says what cannot be read. */
final class CellReader {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LEG = 160;
    private static final int LONGEST_ADDRESS = 254;
    private static final int OLDEST = 120;
    private static final int ADULT = 18;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Map<String, Sex> SEXES = Map.of(
            "F", Sex.F, "FEMALE", Sex.F, "WOMAN", Sex.F, "M", Sex.M, "MALE", Sex.M, "MAN", Sex.M, "X", Sex.X, "NB",
            Sex.X);
    /** German and French letters for women and men; taken, but said. */
    private static final Map<String, Sex> FOREIGN_SEXES = Map.of("W", Sex.F, "H", Sex.M, "FRAU", Sex.F, "HERR", Sex.M);

    private final Race race;
    private final AnswerReader answers;
    private final DateOrder dates;
    private final LocalDate today;
    private final List<Category> categories;
    private final List<Wave> waves;

    CellReader(Race race, AnswerReader answers, DateOrder dates, LocalDate today) {
        this.race = race;
        this.answers = answers;
        this.dates = dates;
        this.today = today;
        this.categories = race.categories();
        this.waves = race.waves();
    }

    /** Empty, with the reasons among the remarks, if the row cannot be an entry. */
    Optional<EntryForm> read(Row row, List<Remark> remarks) {
        var name = FullName.of(row, remarks);
        var sex = sex(row, remarks);
        var born = row.cell(Field.BIRTH_DATE).flatMap(typed -> born(typed, remarks));
        var age = born.isPresent()
                ? Optional.<Integer>empty()
                : row.cell(Field.AGE).flatMap(typed -> age(typed, remarks));
        var bib = row.cell(Field.BIB).flatMap(typed -> bib(typed, remarks));
        var club = row.cell(Field.CLUB).flatMap(typed -> shortEnough(Field.CLUB, typed, Club.LONGEST_NAME, remarks));
        var category = row.cell(Field.CATEGORY).flatMap(typed -> category(typed, remarks));
        var direction = row.cell(Field.DIRECTION).flatMap(typed -> direction(typed, remarks));
        var wave = row.cell(Field.WAVE).flatMap(typed -> wave(typed, remarks));
        var nation = row.cell(Field.NATION).flatMap(typed -> nation(typed, remarks));
        var legs = row.several(Field.LEG_RUNNERS).flatMap(runners -> legRunners(runners, remarks));
        var email = row.cell(Field.EMAIL).flatMap(typed -> email(typed, remarks));
        var brought = answers.read(row, remarks);
        if (name.isEmpty() || sex.isEmpty() || remarks.stream().anyMatch(Remark::blocking)) {
            return Optional.empty();
        }
        return Optional.of(new EntryForm(
                false,
                bib.orElse(null),
                name.get().given(),
                name.get().family(),
                sex.get(),
                born.orElse(null),
                club.orElse(null),
                category.or(() -> age.flatMap(years -> categoryOf(sex.get(), years)))
                        .orElse(null),
                direction.orElse(null),
                wave.map(Wave::id).orElse(null),
                nation.orElse(null),
                email.orElse(null),
                age.filter(years -> years < ADULT)
                        .map(years -> PublicName.FIRST_NAME_INITIAL)
                        .orElse(null),
                legs.orElse(null),
                brought.orElse(null)));
    }

    private Optional<List<String>> legRunners(List<String> runners, List<Remark> remarks) {
        if (runners.size() != race.legs()) {
            var problem = race.legs() == 0 ? "this race is no relay" : "this relay has " + race.legs() + " legs";
            return unreadable(Field.LEG_RUNNERS, runners.size() + " columns", problem, remarks);
        }
        var tooLong =
                runners.stream().filter(name -> name.length() > LONGEST_LEG).findFirst();
        return tooLong.isEmpty()
                ? Optional.of(runners)
                : unreadable(Field.LEG_RUNNERS, tooLong.get(), "longer than " + LONGEST_LEG + " characters", remarks);
    }

    /** A relay team is mixed unless it says something else. */
    private Optional<Sex> sex(Row row, List<Remark> remarks) {
        var typed = row.cell(Field.SEX);
        if (typed.isEmpty() && race.legs() > 0) {
            return Optional.of(Sex.X);
        }
        if (typed.isEmpty()) {
            remarks.add(Remark.problem(Field.SEX, "", "missing; use F, M or X"));
            return Optional.empty();
        }
        var known = typed.map(text -> text.toUpperCase(Locale.ROOT)).map(SEXES::get);
        var foreign = typed.map(text -> text.toUpperCase(Locale.ROOT)).map(FOREIGN_SEXES::get);
        foreign.ifPresent(sex -> remarks.add(Remark.hint(Field.SEX, typed.get(), "read as " + sex, sex.name())));
        return known.or(() -> foreign)
                .or(() -> unreadable(Field.SEX, typed.get(), "no sex class; use F, M or X", remarks));
    }

    private Optional<LocalDate> born(String typed, List<Remark> remarks) {
        var born = dates.read(typed);
        if (born.isEmpty()) {
            return unreadable(
                    Field.BIRTH_DATE, typed, "no date, or one that could mean two days; use 1990-04-12", remarks);
        }
        return born.filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)))
                .or(() -> unreadable(Field.BIRTH_DATE, typed, "nobody who runs was born then", remarks));
    }

    private static Optional<Integer> age(String typed, List<Remark> remarks) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= OLDEST
                ? Optional.of(Integer.parseInt(typed))
                : unreadable(Field.AGE, typed, "no age in whole years", remarks);
    }

    private static Optional<String> bib(String typed, List<Remark> remarks) {
        return Bib.read(typed)
                .map(Bib::text)
                .or(() -> unreadable(Field.BIB, typed, "no bib; use at most 12 letters, digits and hyphens", remarks));
    }

    private Optional<String> category(String typed, List<Remark> remarks) {
        var codes = categories.stream().map(Category::code).toList();
        var known = codes.stream().filter(typed::equalsIgnoreCase).findFirst();
        if (known.isEmpty()) {
            remarks.add(Remark.problem(
                    Field.CATEGORY,
                    typed,
                    "the race has no such category",
                    Spelling.of(codes).nearest(typed)));
        }
        return known;
    }

    private Optional<String> categoryOf(Sex sex, int age) {
        return Category.pick(categories, sex, OptionalInt.of(age)).map(Category::code);
    }

    private Optional<Direction> direction(String typed, List<Remark> remarks) {
        var matching = Arrays.stream(Direction.values())
                .filter(each -> each.name().startsWith(typed.toUpperCase(Locale.ROOT)))
                .findFirst();
        return matching.filter(race.directions()::contains)
                .or(() -> unreadable(Field.DIRECTION, typed, "the race is run " + race.directions(), remarks));
    }

    private Optional<Wave> wave(String typed, List<Remark> remarks) {
        var known = waves.stream()
                .filter(wave -> wave.name().equalsIgnoreCase(typed))
                .findFirst();
        if (known.isEmpty()) {
            var names = waves.stream().map(Wave::name).toList();
            remarks.add(Remark.problem(
                    Field.WAVE,
                    typed,
                    "the race has no such wave",
                    Spelling.of(names).nearest(typed)));
        }
        return known;
    }

    private static Optional<String> nation(String typed, List<Remark> remarks) {
        return Optional.of(typed.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{2,3}"))
                .or(() -> unreadable(Field.NATION, typed, "no code of a nation; use two or three letters", remarks));
    }

    private static Optional<String> email(String typed, List<Remark> remarks) {
        return Optional.of(typed)
                .filter(address -> ADDRESS.matcher(address).matches() && address.length() <= LONGEST_ADDRESS)
                .or(() -> unreadable(Field.EMAIL, typed, "no address", remarks));
    }

    private static Optional<String> shortEnough(Field field, String typed, int longest, List<Remark> remarks) {
        return Optional.of(typed)
                .filter(text -> text.length() <= longest)
                .or(() -> unreadable(field, typed, "longer than " + longest + " characters", remarks));
    }

    private static <T> Optional<T> unreadable(Field field, String typed, String problem, List<Remark> remarks) {
        remarks.add(Remark.problem(field, shown(typed), problem));
        return Optional.empty();
    }

    static String shown(String typed) {
        return typed.length() <= LONGEST_NAME ? typed : typed.substring(0, LONGEST_NAME) + "…";
    }

    /** A name in two parts, from two columns or one. */
    record FullName(String given, String family) {

        static Optional<FullName> of(Row row, List<Remark> remarks) {
            var given = row.cell(Field.GIVEN_NAME);
            var family = row.cell(Field.FAMILY_NAME);
            if (given.isEmpty() && family.isEmpty()) {
                return row.cell(Field.NAME)
                        .map(FullName::split)
                        .or(() -> unreadable(Field.NAME, "", "missing", remarks))
                        .flatMap(name -> shortEnough(name, remarks));
            }
            return shortEnough(new FullName(given.orElse(""), family.orElse("")), remarks);
        }

        /** "Reyes, Ada" and "Ada Reyes": without a comma the last word is the family name. */
        private static FullName split(String whole) {
            if (whole.contains(",")) {
                var parts = whole.split(",", 2);
                return new FullName(parts[1].strip(), parts[0].strip());
            }
            var end = whole.lastIndexOf(' ');
            return end < 0
                    ? new FullName(whole, "")
                    : new FullName(whole.substring(0, end).strip(), whole.substring(end + 1));
        }

        private static Optional<FullName> shortEnough(FullName name, List<Remark> remarks) {
            return name.given().length() <= LONGEST_NAME && name.family().length() <= LONGEST_NAME
                    ? Optional.of(name)
                    : unreadable(
                            Field.NAME,
                            name.given() + " " + name.family(),
                            "longer than " + LONGEST_NAME + " characters",
                            remarks);
        }
    }
}
