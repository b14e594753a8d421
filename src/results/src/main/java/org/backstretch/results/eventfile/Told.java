package org.backstretch.results.eventfile;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.PersonFact;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.RowReader;

/**
 * Something that registration told of an event, as a fact a row: public names, never birth dates or addresses.
 *
 * @param selection its one parameter is the event
 */
record Told(FactType type, String selection, RowReader<String> fact) {
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    /** Accounts of runners belong to their installation, so no person has one in the file. */
    static final List<Told> ALL = List.of(
            new Told(FactType.EVENT, "select fact from known_event where id = ?", row -> row.text("fact")),
            new Told(
                    FactType.RACE,
                    "select fact from known_race where event_id = ? order by id",
                    row -> row.text("fact")),
            new Told(FactType.CLUB, Table.SCOPE + """
                    select c.* from known_club c
                    where c.id in (select e.club_id from known_entry e where e.race_id in (table races)
                                   union select p.club_id from known_person p join known_entry e on e.person_id = p.id
                                         where e.race_id in (table races))
                    order by c.id""", Told::club),
            new Told(FactType.PERSON, Table.SCOPE + """
                    select distinct on (p.id) p.id, p.revision, coalesce(p.public_name, e.public_name) as public_name,
                           p.sex, p.club_id
                    from known_person p join known_entry e on e.person_id = p.id where e.race_id in (table races)
                    order by p.id, e.id""", Told::person),
            new Told(
                    FactType.ENTRY,
                    Table.SCOPE
                            + "select e.* from known_entry e where e.race_id in (table races) order by e.race_id, e.id",
                    Told::entry));

    String part() {
        return EventFile.partOf(type);
    }

    private static String club(Row row) throws SQLException {
        return FactJson.write(new ClubFact(row.id("id"), row.number("revision"), row.text("name")));
    }

    private static String person(Row row) throws SQLException {
        return FactJson.write(new PersonFact(
                row.id("id"),
                row.number("revision"),
                null,
                row.text("public_name"),
                row.choiceIfAny("sex", Sex.class).orElse(null),
                row.idIfAny("club_id").orElse(null)));
    }

    private static String entry(Row row) throws SQLException {
        return FactJson.write(new EntryFact(
                row.id("id"),
                row.number("revision"),
                row.id("race_id"),
                row.id("wave_id"),
                row.idIfAny("person_id").orElse(null),
                row.idIfAny("club_id").orElse(null),
                row.textIfAny("bib").orElse(null),
                row.text("public_name"),
                row.choice("sex", Sex.class),
                row.textIfAny("category").orElse(null),
                row.choice("direction", Direction.class),
                row.choice("status", Status.class),
                new Json(row.text("leg_runners")).read(NAMES)));
    }
}
