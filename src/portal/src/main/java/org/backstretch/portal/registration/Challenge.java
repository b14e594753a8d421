package org.backstretch.portal.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.jspecify.annotations.Nullable;

/** A group effort over a window of days, as its page shows it. */
public record Challenge(
        UUID id,
        String name,
        @Nullable String description,
        Metric metric,
        TeamMeasure teamMeasure,
        @Nullable Integer topN,
        LocalDate firstDay,
        LocalDate lastDay,
        ChallengeFact.Days days,
        String zone,
        int minEvidence,
        @Nullable Instant opensAt,
        @Nullable Instant finalAt,
        ChallengeFact.Status status,
        ChallengeFact.@Nullable Visibility visibility,
        @Nullable UUID organizer,
        @Nullable List<Team> teams,
        int members,
        @Nullable Membership you,
        @Nullable YouMay youMay) {

    public record YouMay(boolean edit) {}

    public record Team(UUID id, String name, @Nullable UUID clubId, int members) {}

    /** Your own part in it. */
    public record Membership(UUID memberId, @Nullable UUID teamId, LocalDate joinedOn) {}

    public record NewTeam(@Nullable String name) {}

    public record Joining(@Nullable String teamId, String zone) {}

    public boolean isOpen() {
        return status == ChallengeFact.Status.OPEN;
    }

    public boolean isDraft() {
        return status == ChallengeFact.Status.DRAFT;
    }

    public boolean isForMembers() {
        return visibility == ChallengeFact.Visibility.MEMBERS;
    }

    /** Whether whoever looks may see who stands where. */
    public boolean showsYouItsBoards() {
        return !isDraft() && (!isForMembers() || you != null || youMayEdit());
    }

    public boolean youMayEdit() {
        return youMay != null && youMay.edit();
    }

    public List<Team> allTeams() {
        return teams == null ? List.of() : teams;
    }

    public Optional<Team> yourTeam() {
        var mine = you;
        return mine == null || mine.teamId() == null
                ? Optional.empty()
                : allTeams().stream()
                        .filter(team -> team.id().equals(mine.teamId()))
                        .findFirst();
    }
}
