package org.backstretch.registration.web;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which days a list of things with a first and a last day is about; a {@code @BeanParam @Valid}. */
public record When(
        @QueryParam("when")
        @DefaultValue("all")
        @Pattern(regexp = "upcoming|past|all")
        @Schema(description = "upcoming is what is not over yet, the next first; else the latest comes first")
        String when) {

    /**
     * The end of a query that chooses and orders, for the parameters of {@link #with}.
     *
     * @param path before the names firstDay and lastDay, with its dot; empty for the entity's own
     */
    public String chosenAndOrdered(String path) {
        var order = when.equals("upcoming") ? "" : " desc";
        return "%1$slastDay between :from and :until order by %1$sfirstDay%2$s, id".formatted(path, order);
    }

    /** The parameters with those of the condition. */
    public Parameters with(LocalDate today, Parameters others) {
        var from = when.equals("upcoming") ? today : LocalDate.of(1, 1, 1);
        var until = when.equals("past") ? today.minusDays(1) : LocalDate.of(9999, 12, 31);
        return others.and("from", from).and("until", until);
    }
}
