package org.backstretch.registration.person;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.fact.Facts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/me")
@Tag(name = "Me")
@Authenticated
public class MeResource {
    private final People people;
    private final Clubs clubs;
    private final ClubTimes times;
    private final Facts facts;
    private final Caller caller;
    private final Clock clock;
    private final Event<PersonDescribed> chosen;

    /** @param publicNameStyle absent: the full name for adults, first name and initial for minors */
    @Schema(name = "MeDescription")
    public record Description(
            @NotBlank @Size(max = 80) @Schema(examples = "Ada")
            String givenName,

            @NotNull @Size(max = 80) @Schema(examples = "Reyes")
            String familyName,

            @Nullable Sex sex,
            @Schema(examples = "1990-04-12") @Nullable LocalDate birthDate,

            @Size(max = Club.LONGEST_NAME) @Schema(examples = "Fife AC") @Nullable
            String clubName,

            @Nullable PublicName publicNameStyle) {}

    @Schema(name = "Me")
    public record View(
            UUID id,
            UUID account,
            String givenName,
            String familyName,
            String publicName,
            @Nullable String email,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable UUID clubId,
            @Nullable String clubName,
            PublicName publicNameStyle,
            List<String> roles) {}

    MeResource(
            People people,
            Clubs clubs,
            ClubTimes times,
            Facts facts,
            Caller caller,
            Clock clock,
            Event<PersonDescribed> chosen) {
        this.people = people;
        this.clubs = clubs;
        this.times = times;
        this.facts = facts;
        this.caller = caller;
        this.clock = clock;
        this.chosen = chosen;
    }

    @GET
    @Transactional
    @Operation(summary = "Who I am; the first call makes the person of this account")
    public View me() {
        return view(people.me());
    }

    @PUT
    @Transactional
    @Operation(summary = "Describe myself")
    public View describe(@NotNull @Valid Description words) {
        var me = people.meToChange();
        var club = clubs.named(Optional.ofNullable(words.clubName()).orElse(""));
        var before = me.publicNameStyle(today());
        facts.change(me, () -> me.describe(words, club, today()));
        times.moveTo(me, club);
        chosen.fire(new PersonDescribed(me, me.publicNameStyle(today()) != before));
        return view(me);
    }

    private View view(Person me) {
        return new View(
                me.id(),
                me.account(),
                me.givenName(),
                me.familyName(),
                me.publicName(),
                me.email().orElse(null),
                me.sex().orElse(null),
                me.birthDate().orElse(null),
                me.clubId().orElse(null),
                me.clubId().map(club -> Club.<Club>findById(club).name()).orElse(null),
                me.publicNameStyle(today()),
                roles());
    }

    private List<String> roles() {
        return Stream.of(
                        Optional.of(Caller.RUNNER),
                        Optional.of(Caller.ORGANIZER).filter(role -> caller.isOrganizer()),
                        Optional.of(Caller.ADMIN).filter(role -> caller.isAdmin()))
                .flatMap(Optional::stream)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
