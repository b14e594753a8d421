package org.backstretch.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.stream.Collectors;

/** JSON of another shape than the one asked for. It says where, and nothing of our insides. */
@Provider
public class UnfitBody implements ExceptionMapper<MismatchedInputException> {
    @Override
    public Response toResponse(MismatchedInputException failure) {
        var field = failure.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return new Invalid(field, "The body has not the shape that is asked for. See the description of this service.")
                .toResponse();
    }
}
