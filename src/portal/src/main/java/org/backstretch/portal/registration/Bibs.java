package org.backstretch.portal.registration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which bib whom. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Bibs {

    record Plan(List<Range> ranges) {}

    /** For everybody where nothing but the numbers is said. */
    record Range(
            @Nullable String ranges,
            @Nullable String category,
            @Nullable String sex,
            @Nullable String direction,
            @Nullable String waveId) {}

    /** @param proposal of the dry run that is to happen; null for a dry run */
    record Wanted(boolean dryRun, @Nullable String proposal, boolean keep, String queue) {}

    /** What would happen, or has happened. */
    record Proposal(
            boolean dryRun,
            String proposal,
            Map<String, Long> counts,
            long changes,
            long exhausted,
            List<Line> lines) {}

    record Line(
            UUID entryId,
            String name,
            String category,
            @Nullable String was,
            @Nullable String bib,
            String why,
            List<String> passedOver) {
        public boolean isChange() {
            return bib == null ? was != null : !bib.equals(was);
        }

        /** Why this bib, in words. */
        public String reason() {
            return switch (why) {
                case "KEPT" -> "keeps it";
                case "PINNED" -> "pinned by hand";
                case "SEASON" -> "bib of the season";
                case "RANGE" -> "range";
                case "NEXT_FREE" -> "next free";
                default -> "no number left";
            };
        }

        /** What would have come first, in words; empty for nothing. */
        public String remark() {
            return String.join(", ", passedOver.stream().map(Line::words).toList());
        }

        private static String words(String passedOver) {
            return switch (passedOver) {
                case "WORN_BIB_LOST" -> "the old one is lost";
                case "PINNED_BIB_NOT_FREE" -> "the pinned one is not free";
                case "SEASON_BIB_NOT_FREE" -> "the season bib is not free";
                default -> "the range is full";
            };
        }
    }

    record Pools(List<Pool> pools) {}

    record Pool(List<UUID> races) {}

    record Swap(UUID one, UUID other) {}

    record Loss(@Nullable String note) {}

    record Pin(String bib) {}

    /**
     * @param bib that the entry has now
     * @param pinned that it gets when bibs are given out next
     */
    record Pinned(UUID entryId, String name, @Nullable String bib, String pinned) {}

    /** Who wears which bib in all races of a series. */
    record Season(UUID personId, String name, String bib) {}

    record Lost(
            String bib,
            @Nullable String note,
            Instant lostAt,
            @Nullable Instant recoveredAt) {}

    @GET
    @Path("/races/{race}/bib-plan")
    Plan plan(UUID race);

    @PUT
    @Path("/races/{race}/bib-plan")
    void plan(UUID race, Plan plan);

    @POST
    @Path("/races/{race}/bib-assignments")
    Proposal give(UUID race, Wanted wanted);

    @POST
    @Path("/races/{race}/bib-swaps")
    void swap(UUID race, Swap swap);

    @GET
    @Path("/races/{race}/bib-pins")
    Part<Pinned> pins(UUID race, @RestQuery int size);

    @PUT
    @Path("/entries/{entry}/bib-pin")
    void pin(UUID entry, Pin pin);

    @DELETE
    @Path("/entries/{entry}/bib-pin")
    void unpin(UUID entry);

    @GET
    @Path("/series/{series}/bibs")
    Part<Season> season(UUID series, @RestQuery int page, @RestQuery int size);

    @PUT
    @Path("/series/{series}/bibs/{person}")
    void giveForSeason(UUID series, UUID person, Pin bib);

    @DELETE
    @Path("/series/{series}/bibs/{person}")
    void takeBackFromSeason(UUID series, UUID person);

    @GET
    @Path("/races/{race}/lost-bibs")
    Part<Lost> lost(UUID race, @RestQuery int size);

    @PUT
    @Path("/races/{race}/lost-bibs/{bib}")
    void lose(UUID race, String bib, Loss loss);

    @DELETE
    @Path("/races/{race}/lost-bibs/{bib}")
    void recover(UUID race, String bib);

    @GET
    @Path("/events/{event}/bib-pools")
    Pools pools(UUID event);

    @PUT
    @Path("/events/{event}/bib-pools")
    void share(UUID event, Pools pools);
}
