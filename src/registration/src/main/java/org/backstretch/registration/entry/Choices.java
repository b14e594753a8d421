package org.backstretch.registration.entry;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.category.Category;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;

/** What an entry may choose in a race. */
record Choices(Race race) {

    UUID wave(UUID wanted) {
        if (race.waves().stream().noneMatch(each -> each.id().equals(wanted))) {
            throw new Invalid("waveId", "The race has no wave " + wanted + ".");
        }
        return wanted;
    }

    Direction direction(Direction wanted) {
        if (!race.directions().contains(wanted)) {
            throw new Invalid("direction", "The race is run " + race.directions() + ", not " + wanted + ".");
        }
        return wanted;
    }

    String category(String code) {
        return race.categories().stream()
                .map(Category::code)
                .filter(each -> each.equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElseThrow(() -> new Invalid("category", "The race has no category " + code + "."));
    }

    boolean hasCategory(String code) {
        return race.categories().stream().anyMatch(each -> each.code().equals(code));
    }

    String bib(String typed) {
        return Bib.read(typed)
                .map(Bib::text)
                .orElseThrow(() -> new Invalid("bib", typed + " cannot be a bib. Use letters, digits, hyphens."));
    }

    List<String> legRunners(List<String> runners) {
        var named = runners.stream().map(String::strip).toList();
        if (!named.isEmpty() && named.size() != race.legs()) {
            throw new Invalid(
                    "legRunners",
                    race.legs() == 0
                            ? "This race is no relay."
                            : "This relay has %d legs, not %d. Say of each leg who runs it."
                                    .formatted(race.legs(), named.size()));
        }
        return named;
    }
}
