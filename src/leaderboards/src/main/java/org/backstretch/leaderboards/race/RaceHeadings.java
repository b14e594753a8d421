package org.backstretch.leaderboards.race;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.fact.RaceFacts;

/** What stands above the boards of a race. */
final class RaceHeadings {
    private final RaceFacts facts;
    private final RaceFact race;

    RaceHeadings(RaceFacts facts) {
        this.facts = facts;
        this.race = facts.race();
    }

    /** Accounts that may see the boards of a draft or a rehearsal. */
    static List<UUID> insiders(EventFact event) {
        return Stream.concat(
                        Stream.of(event.organizer()), event.officials().stream().map(EventFact.Official::account))
                .distinct()
                .toList();
    }

    /**
     * The boards of each direction: everybody, and each sex, category and club.
     *
     * @param categories those that are ranked as everybody is
     * @param clubs of those who take part
     */
    List<Heading> ofEverybody(Collection<Direction> directions, List<Heading> categories, Collection<ClubFact> clubs) {
        var byName = clubs.stream()
                .sorted(comparing(ClubFact::name).thenComparing(ClubFact::id, Placing.BY_ID))
                .toList();
        return directions.stream()
                .flatMap(direction -> ofDirection(
                        direction, categories.stream().filter(each -> each.direction() == direction), byName))
                .toList();
    }

    /** Of sex X is nobody's but the overall board. */
    private Stream<Heading> ofDirection(Direction direction, Stream<Heading> categories, List<ClubFact> clubs) {
        var everybody = Stream.of(
                heading(BoardKind.OVERALL, direction, Views.overall(direction), ""),
                heading(BoardKind.SEX, direction, Views.sex(direction, Sex.F), "women"),
                heading(BoardKind.SEX, direction, Views.sex(direction, Sex.M), "men"));
        var ofClubs = clubs.stream()
                .map(club -> heading(BoardKind.CLUB, direction, Views.club(direction, club.id()), club.name()));
        return Stream.of(everybody, categories, ofClubs).flatMap(each -> each);
    }

    List<Heading> ofCategories(Collection<Direction> directions) {
        return directions.stream()
                .flatMap(direction -> race.categories().stream()
                        .map(category -> heading(
                                BoardKind.CATEGORY,
                                direction,
                                Views.category(direction, category.code()),
                                category.name())))
                .toList();
    }

    /** The board of the clubs as teams. */
    Heading ofTeams(Direction direction) {
        return heading(BoardKind.TEAM_SCORE, direction, Views.teams(direction), "teams");
    }

    /** The boards of one point of the course. */
    List<Heading> ofPoint(CoursePoint point, Collection<Direction> directions) {
        return directions.stream()
                .filter(point::isFor)
                .map(direction ->
                        heading(BoardKind.SPLIT, direction, Views.split(direction, point.code()), point.name()))
                .toList();
    }

    private Heading heading(BoardKind kind, Direction direction, String view, String name) {
        var word = direction.name().toLowerCase(Locale.ROOT);
        var title = (Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + name).strip();
        var stage = facts.state().map(RaceStateFact::stage).orElse(Stage.PLANNED);
        var visibility = facts.isForThePublic() ? Visibility.PUBLIC : Visibility.OFFICIALS;
        return new Heading(
                race.id().toString(), view, kind, title, direction, stage, visibility, null, null, null, null);
    }
}
