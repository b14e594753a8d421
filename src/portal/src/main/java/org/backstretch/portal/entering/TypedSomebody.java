package org.backstretch.portal.entering;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entering;
import org.backstretch.portal.registration.OwnEntry.MemberDetails;
import org.backstretch.portal.registration.Race;

/** Who is entered, as a form has it. */
final class TypedSomebody {
    /** A hidden field, so that two touches of a button enter once. */
    static final String KEY = "key";

    private TypedSomebody() {}

    static Form blank(Race race) {
        return Form.empty().with("direction", race.directions().getFirst()).with(KEY, UUID.randomUUID());
    }

    static Entering.Somebody of(Form form) {
        return new Entering.Somebody(
                form.text("givenName"),
                form.text("familyName"),
                form.text("sex"),
                form.text("birthDate"),
                form.text("clubName"),
                form.text("direction"),
                form.text("waveId"),
                form.text("email"),
                form.text("publicNameStyle"),
                TypedBrought.of(form));
    }

    static Entering.Team team(Form form, Race race) {
        return new Entering.Team(
                form.text("givenName"),
                form.text("sex"),
                form.text("clubName"),
                form.text("direction"),
                form.text("waveId"),
                legs(form, race),
                TypedBrought.of(form));
    }

    private static List<List<MemberDetails>> legs(Form form, Race race) {
        var legs = new ArrayList<List<MemberDetails>>();
        for (var place : Place.of(race)) {
            if (place.position() == 1) {
                legs.add(new ArrayList<>());
            }
            legs.getLast()
                    .add(new MemberDetails(
                            form.text(place.field("givenName")),
                            form.text(place.field("familyName")),
                            form.text(place.field("email"))));
        }
        return legs;
    }
}
