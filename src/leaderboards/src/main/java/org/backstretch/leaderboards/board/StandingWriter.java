package org.backstretch.leaderboards.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.record.Tag;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.backstretch.leaderboards.board.Standing.Contribution;
import org.jspecify.annotations.Nullable;

/** Writes a {@link Standing} down: each kind of board says only what it has to say. */
public final class StandingWriter {
    private final UUID competitorId;
    private final String name;
    private final Spot spot;
    private @Nullable String bib;
    private @Nullable UUID clubId;
    private @Nullable String clubName;
    private @Nullable Sex sex;
    private @Nullable String category;
    private @Nullable Direction direction;
    private @Nullable OutcomeKind outcome;
    private @Nullable String mark;
    private @Nullable String time;
    private @Nullable Long millis;
    private @Nullable Long gapMillis;
    private @Nullable String rule;
    private @Nullable String reason;
    private @Nullable Long score;
    private @Nullable Integer members;
    private List<Tag> tags = List.of();
    private List<Tag> pendingTags = List.of();
    private @Nullable String net;
    private @Nullable String netTime;
    private @Nullable LocalDate day;
    private @Nullable UUID raceId;
    private @Nullable Status recordStatus;
    private List<Contribution> contributions = List.of();

    public StandingWriter(UUID competitorId, String name, Spot spot) {
        this.competitorId = competitorId;
        this.name = name;
        this.spot = spot;
    }

    /** Somebody as entered, without the bib: that is of one race. */
    public static StandingWriter of(UUID competitorId, EntryFact entry, @Nullable String clubName, Spot spot) {
        return new StandingWriter(competitorId, entry.publicName(), spot)
                .club(entry.clubId(), clubName)
                .sex(entry.sex())
                .category(entry.category())
                .direction(entry.direction());
    }

    public StandingWriter bib(@Nullable String bib) {
        this.bib = bib;
        return this;
    }

    public StandingWriter club(@Nullable UUID id, @Nullable String name) {
        this.clubId = id;
        this.clubName = name;
        return this;
    }

    public StandingWriter sex(@Nullable Sex sex) {
        this.sex = sex;
        return this;
    }

    public StandingWriter category(@Nullable String category) {
        this.category = category;
        return this;
    }

    public StandingWriter direction(Direction direction) {
        this.direction = direction;
        return this;
    }

    public StandingWriter outcome(@Nullable OutcomeKind outcome) {
        this.outcome = outcome;
        return this;
    }

    /**
     * A time.
     *
     * @param mark as printed
     * @param time as in a column of a table
     */
    public StandingWriter mark(@Nullable String mark, @Nullable String time, @Nullable Long millis) {
        this.mark = mark;
        this.time = time;
        this.millis = millis;
        return this;
    }

    /**
     * Since the own start mat.
     *
     * @param text as people read it
     * @param column as in a column of a table
     */
    public StandingWriter net(@Nullable String text, @Nullable String column) {
        this.net = text;
        this.netTime = column;
        return this;
    }

    /** On a board whose keys are times: how far behind the first. To be said after {@link #mark}. */
    public StandingWriter gap() {
        var first = spot.first();
        this.gapMillis = millis == null || first == null ? null : Long.valueOf(millis - first.key());
        return this;
    }

    public StandingWriter ruling(@Nullable String rule, @Nullable String reason) {
        this.rule = rule;
        this.reason = reason;
        return this;
    }

    public StandingWriter score(@Nullable Long score) {
        this.score = score;
        return this;
    }

    public StandingWriter members(@Nullable Integer members) {
        this.members = members;
        return this;
    }

    /** @param pending those of all that nobody has ratified */
    public StandingWriter tags(List<Tag> all, List<Tag> pending) {
        this.tags = all;
        this.pendingTags = pending;
        return this;
    }

    /** When and where a mark was run. */
    public StandingWriter runAt(LocalDate day, UUID raceId) {
        this.day = day;
        this.raceId = raceId;
        return this;
    }

    public StandingWriter recordStatus(@Nullable Status status) {
        this.recordStatus = status;
        return this;
    }

    public StandingWriter contributions(List<Contribution> contributions) {
        this.contributions = contributions;
        return this;
    }

    public Standing standing() {
        return new Standing(
                competitorId,
                spot.place(),
                spot.label(),
                spot.tied(),
                bib,
                name,
                clubId,
                clubName,
                sex,
                category,
                direction,
                outcome,
                status(),
                mark,
                time,
                millis,
                gapMillis,
                rule,
                reason,
                score,
                members,
                tags,
                day,
                raceId,
                recordStatus,
                contributions,
                pendingTags,
                net,
                netTime);
    }

    private @Nullable String status() {
        return outcome == null || outcome.status().isEmpty() ? null : outcome.status();
    }
}
