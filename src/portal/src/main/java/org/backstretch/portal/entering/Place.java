package org.backstretch.portal.entering;

import java.util.ArrayList;
import java.util.List;
import org.backstretch.portal.registration.Race;

/** A place in a relay team, for a form to ask who takes it. */
public record Place(int leg, int position, boolean paired) {

    static List<Place> of(Race race) {
        var places = new ArrayList<Place>();
        for (var leg = 1; leg <= race.legCount(); leg++) {
            var paired = race.legs() != null && race.legs().get(leg - 1).paired();
            places.add(new Place(leg, 1, paired));
            if (paired) {
                places.add(new Place(leg, 2, true));
            }
        }
        return List.copyOf(places);
    }

    public String name() {
        return leg + "-" + position;
    }

    /** As a field about whoever takes it is called. */
    public String field(String about) {
        return about + "-" + name();
    }

    public String words() {
        return "Leg " + leg + (paired ? position == 1 ? ", first of the pair" : ", second of the pair" : "");
    }
}
