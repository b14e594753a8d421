package org.backstretch.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** JSON of another shape than the one asked for. It says where and what would do, and nothing of our insides. */
@Provider
public class UnfitBody implements ExceptionMapper<MismatchedInputException> {
    private static final int LONGEST_SHOWN = 40;

    @Override
    public Response toResponse(MismatchedInputException failure) {
        return new Invalid(field(failure), sentence(failure)).toResponse();
    }

    private static String field(MismatchedInputException failure) {
        return failure.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String sentence(MismatchedInputException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case InvalidFormatException unreadable ->
                unreadable(String.valueOf(unreadable.getValue()), unreadable.getTargetType());
            default -> "The body has not the shape that is asked for. See the description of this service.";
        };
    }

    private static String unknown(UnrecognizedPropertyException unknown) {
        var names = unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
        return "There is no field " + shown(unknown.getPropertyName()) + "."
                + Spelling.of(names).question(unknown.getPropertyName());
    }

    private static String unreadable(String typed, Class<?> wanted) {
        if (wanted.isEnum()) {
            var names = Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .toList();
            return "%s is none of %s.%s"
                    .formatted(shown(typed), names, Spelling.of(names).question(typed));
        }
        return shown(typed) + " is no " + kind(wanted) + ".";
    }

    private static String kind(Class<?> wanted) {
        if (wanted == LocalDate.class) {
            return "date. Write it as 2027-06-01";
        }
        if (wanted == Instant.class) {
            return "moment. Write it as 2027-06-01T17:00:00Z";
        }
        if (wanted == Duration.class) {
            return "time span. Write it as PT1H30M";
        }
        if (wanted == UUID.class) {
            return "id. Take it from the answer that told of the thing";
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            return "yes or no. Write true or false";
        }
        return Number.class.isAssignableFrom(wanted) || wanted.isPrimitive()
                ? "number of the kind that is asked for"
                : "value of the kind that is asked for";
    }

    private static String shown(String typed) {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN) + "…";
    }
}
