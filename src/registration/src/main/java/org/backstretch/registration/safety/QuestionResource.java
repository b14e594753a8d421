package org.backstretch.registration.safety;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstretch.kit.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/safety-questions")
@Tag(name = "Safety")
public class QuestionResource {

    @GET
    @PermitAll
    @PublicAnswer
    @Operation(summary = "What every safety checklist asks, with codes that never change")
    public List<ChecklistView.Line> all() {
        return Arrays.stream(Question.values())
                .map(question -> ChecklistView.Line.of(question, Optional.empty()))
                .toList();
    }
}
