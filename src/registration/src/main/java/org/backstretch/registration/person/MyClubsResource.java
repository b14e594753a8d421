package org.backstretch.registration.person;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/me/clubs")
@Tag(name = "Me")
@Authenticated
public class MyClubsResource {
    private static final int MOST = 50;

    private final People people;
    private final Clubs clubs;
    private final ClubTimes times;

    /** @param from absent: for as long as anybody can remember */
    @Schema(name = "ClubTime")
    public record Time(
            @NotBlank @Size(max = Club.LONGEST_NAME) @Schema(examples = "Fife AC")
            String clubName,

            @Schema(examples = "2020-01-01") @Nullable LocalDate from,

            @Schema(description = "The last day; absent: to this day", examples = "2024-12-31") @Nullable
            LocalDate until) {}

    MyClubsResource(People people, Clubs clubs, ClubTimes times) {
        this.people = people;
        this.clubs = clubs;
        this.times = times;
    }

    @GET
    @Transactional
    @Operation(summary = "The clubs I ran for, the latest first")
    public List<Time> get() {
        return view(people.me());
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Tell all clubs I ran for",
            description = "The one that covers the day of a race counts there; of two, the one that began later.")
    public List<Time> put(@NotNull @Size(max = MOST) List<@NotNull @Valid Time> told) {
        var me = people.meToChange();
        var ids = clubs.named(told.stream().map(Time::clubName).toList());
        times.replace(
                me,
                told.stream()
                        .map(time -> new ClubTime(
                                me.id(),
                                Optional.ofNullable(ids.get(Club.key(time.clubName())))
                                        .orElseThrow(),
                                Optional.ofNullable(time.from()),
                                Optional.ofNullable(time.until())))
                        .toList());
        return view(me);
    }

    private static List<Time> view(Person person) {
        var mine = ClubTime.of(person.id());
        var names = Clubs.names(mine.stream().map(ClubTime::clubId).distinct().toList());
        return mine.stream()
                .map(time -> new Time(
                        names.getOrDefault(time.clubId(), ""),
                        time.from().orElse(null),
                        time.until().orElse(null)))
                .toList();
    }
}
