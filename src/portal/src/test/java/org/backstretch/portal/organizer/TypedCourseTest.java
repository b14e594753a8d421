package org.backstretch.portal.organizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.RaceDetails;
import org.junit.jupiter.api.Test;

class TypedCourseTest {
    @Test
    void each_line_is_a_point_with_its_name_and_metres_in_any_order() {
        var form = Form.empty().with("splits", "K1, 1 km, 1000\n\n HALF , 2500\nTOP");

        var splits = TypedCourse.splits(form);

        assertEquals(
                List.of(
                        new RaceDetails.Split("K1", "1 km", "1000"),
                        new RaceDetails.Split("HALF", null, "2500"),
                        new RaceDetails.Split("TOP", null, null)),
                splits);
    }

    @Test
    void clubs_score_only_where_the_organizer_says_how_many_do() {
        assertNull(TypedCourse.teams(Form.empty().with("minWomen", 1)));
        assertEquals(
                new RaceDetails.TeamScoring("4", "1", true),
                TypedCourse.teams(
                        Form.empty().with("scorers", 4).with("minWomen", 1).with("renumbered", "yes")));
    }

    @Test
    void the_same_course_is_that_of_a_race_whose_address_was_pasted() {
        var race = UUID.fromString("0199f3a0-0002-7000-8000-000000000001");

        assertEquals(
                Optional.of(race),
                TypedCourse.race(Form.empty().with("sameCourse", "https://race.example/races/" + race + "?board=all")));
        assertEquals(Optional.empty(), TypedCourse.race(Form.empty()));
    }

    @Test
    void what_is_no_address_of_a_race_is_said_beside_the_field() {
        var form = Form.empty().with("sameCourse", "round the lake");

        assertTrue(TypedCourse.race(form).isEmpty());
        assertFalse(form.problem("sameCourse").isEmpty());
    }
}
