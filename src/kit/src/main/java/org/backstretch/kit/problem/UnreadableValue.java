package org.backstretch.kit.problem;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A value of another kind than the one asked for, said as {@link UnfitBody} says it, before the library does. */
@Provider
@Priority(1)
public class UnreadableValue implements ExceptionMapper<InvalidFormatException> {
    @Override
    public Response toResponse(InvalidFormatException failure) {
        return new UnfitBody().toResponse(failure);
    }
}
