package org.backstretch.registration.discipline;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.DisciplineKind;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.kit.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/disciplines")
@Tag(name = "Disciplines")
public class DisciplineResource {

    @Schema(name = "Discipline")
    public record View(
            @Schema(examples = "5KR") String code,
            @Schema(examples = "5 km (road)") String name,
            @Schema(examples = "5000") @Nullable BigDecimal distanceMetres,
            DisciplineKind kind) {
        static View of(Discipline discipline) {
            return new View(
                    discipline.code(),
                    discipline.name(),
                    discipline.distanceMetres().orElse(null),
                    discipline.kind());
        }
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "The catalogue: what can be run")
    public List<View> all() {
        return Disciplines.all().stream().map(View::of).toList();
    }
}
