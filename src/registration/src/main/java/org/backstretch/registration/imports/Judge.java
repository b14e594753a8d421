package org.backstretch.registration.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backstretch.kit.problem.Spelling;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.entry.EntryForm;
import org.backstretch.registration.entry.EntryLists;
import org.backstretch.registration.place.Room;
import org.backstretch.registration.question.Question;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.sheet.DateOrder;

/** Judges the rows of a file against a race as it is now, and against each other. */
final class Judge {
    static final Remark TOO_WIDE = Remark.ofRow("more cells than the first line has headings");

    private final Race race;
    private final CellReader cells;
    private final Set<String> bibsTaken;
    private final Entered entered;
    private final Map<String, Integer> bibsOfFile = new HashMap<>();
    private final Map<String, Integer> namesOfFile = new HashMap<>();
    private final Set<String> clubKeys = new HashSet<>();
    private final Spelling clubs;
    private final Map<String, Optional<String>> clubHints = new HashMap<>();
    private final long places;
    private long wanted;

    Judge(Race race, List<Question> questions, List<Row> rows, LocalDate today) {
        this.race = race;
        var dates = rows.stream()
                .map(row -> row.cell(Field.BIRTH_DATE))
                .flatMap(Optional::stream)
                .toList();
        this.cells = new CellReader(race, new AnswerReader(questions), DateOrder.of(dates), today);
        this.bibsTaken = EntryLists.activeBibs(race);
        this.entered = Entered.in(race);
        this.clubs = Spelling.of(Clubs.allNames());
        clubKeys.addAll(Clubs.allKeys());
        this.places = Math.max(0, Room.of(race).left());
    }

    Judgement judge(List<Row> rows) {
        var judged = rows.stream().map(this::judge).toList();
        return new Judgement(judged, wanted > places ? Optional.of(tooMany()) : Optional.empty());
    }

    /** In one sentence what each row that finds no place says again. */
    private String tooMany() {
        return "%s has %s left, and %d rows want one. Take %d out of the file, or give the race more places first."
                .formatted(race.name(), places == 1 ? "1 place" : places + " places", wanted, wanted - places);
    }

    private JudgedRow judge(Row row) {
        var remarks = new ArrayList<Remark>();
        if (row.tooWide()) {
            remarks.add(TOO_WIDE);
        }
        if (isLeftOut(row, remarks)) {
            return new JudgedRow(row, Optional.empty(), List.copyOf(remarks));
        }
        var form = cells.read(row, remarks);
        form.ifPresent(read -> {
            judgeBib(row, read, remarks);
            judgeRoom(remarks);
            judgePerson(row, read, remarks);
            hintAtName(row, read, remarks);
            hintAtClub(read, remarks);
        });
        var ok = remarks.stream().noneMatch(Remark::blocking);
        return new JudgedRow(row, form.filter(any -> ok), List.copyOf(remarks));
    }

    /** Another program keeps those who have left, or who wait, in the same list. */
    private static boolean isLeftOut(Row row, List<Remark> remarks) {
        var typed = row.cell(Field.STATUS).orElse("");
        var status = typed.isEmpty() ? Optional.of(EntryStatus.IN) : EntryStatus.of(typed);
        if (status.isEmpty()) {
            remarks.add(
                    Remark.problem(Field.STATUS, typed, "no status that is known here", EntryStatus.nearest(typed)));
        }
        var leftOut = status.filter(each -> each != EntryStatus.IN).isPresent();
        if (leftOut) {
            remarks.add(new Remark(Field.STATUS.label(), typed, "left out: only entries are entered", null, false));
        }
        return leftOut;
    }

    private void judgePerson(Row row, EntryForm form, List<Remark> remarks) {
        if (entered.has(form)) {
            remarks.add(Remark.problem(Field.NAME, row.name(), "entered in this race already"));
        } else if (entered.mayHave(form)) {
            remarks.add(new Remark(
                    Field.NAME.label(), row.name(), "somebody of this name is entered already", null, false));
        }
    }

    private void judgeBib(Row row, EntryForm form, List<Remark> remarks) {
        Optional.ofNullable(form.bib()).ifPresent(bib -> {
            var earlier = Optional.ofNullable(bibsOfFile.putIfAbsent(bib, row.line()));
            if (bibsTaken.contains(bib)) {
                remarks.add(Remark.problem(Field.BIB, bib, "worn by somebody else in this race"));
            }
            earlier.ifPresent(line -> remarks.add(Remark.problem(Field.BIB, bib, "stands in line " + line + " too")));
        });
    }

    private void judgeRoom(List<Remark> remarks) {
        if (remarks.stream().noneMatch(Remark::blocking) && ++wanted > places) {
            remarks.add(Remark.ofRow("no place left in " + race.name()));
        }
    }

    private void hintAtName(Row row, EntryForm form, List<Remark> remarks) {
        var name = Club.key(form.givenName() + " " + form.familyName() + " " + form.birthDate());
        Optional.ofNullable(namesOfFile.putIfAbsent(name, row.line()))
                .ifPresent(line -> remarks.add(new Remark(
                        Field.NAME.label(), row.name(), "the same runner as in line " + line + "?", null, false)));
    }

    /** A new club is welcome; one that is spelled almost like another may be a slip. */
    private void hintAtClub(EntryForm form, List<Remark> remarks) {
        Optional.ofNullable(form.clubName())
                .ifPresent(club -> clubHints
                        .computeIfAbsent(Club.key(club), key -> almost(club, key))
                        .ifPresent(other -> remarks.add(
                                Remark.hint(Field.CLUB, club, "a new club, spelled almost like a known one", other))));
    }

    private Optional<String> almost(String club, String key) {
        if (!clubKeys.add(key)) {
            return Optional.empty();
        }
        var other = clubs.nearest(club);
        clubs.learn(Club.spelled(club));
        return other;
    }
}
