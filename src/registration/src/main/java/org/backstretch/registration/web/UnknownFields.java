package org.backstretch.registration.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/**
 * A field that nobody reads is a slip of whoever wrote it, and it is told. Only of what this service asks for: what others
 * answer may have more in it than is known here.
 */
@Singleton
class UnknownFields implements ObjectMapperCustomizer {
    private static final String OURS = "org.backstretch.registration.";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.addHandler(new DeserializationProblemHandler() {
            @Override
            public boolean handleUnknownProperty(
                    DeserializationContext context,
                    JsonParser parser,
                    JsonDeserializer<?> reader,
                    Object beanOrClass,
                    String name)
                    throws IOException {
                if (shape(beanOrClass).getName().startsWith(OURS)) {
                    throw UnrecognizedPropertyException.from(
                            parser,
                            beanOrClass,
                            name,
                            Optional.ofNullable(reader.getKnownPropertyNames()).orElseThrow());
                }
                return false;
            }
        });
    }

    private static Class<?> shape(Object beanOrClass) {
        return beanOrClass instanceof Class<?> shape ? shape : beanOrClass.getClass();
    }
}
