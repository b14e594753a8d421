package org.backstretch.kit.problem;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A field that nobody asks for, said as {@link UnfitBody} says it: the library's own words come first otherwise. */
@Provider
@Priority(1)
public class UnknownField implements ExceptionMapper<UnrecognizedPropertyException> {
    @Override
    public Response toResponse(UnrecognizedPropertyException failure) {
        return new UnfitBody().toResponse(failure);
    }
}
