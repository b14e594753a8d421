package org.backstretch.leaderboards.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a record leaves out although it may not: JSON knows nothing of what may be null. */
final class Missing {
    /** Looked up once: every fact that comes in is checked. */
    private static final ClassValue<Method[]> REQUIRED = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(part -> !part.getType().isPrimitive())
                    .filter(part -> !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toArray(Method[]::new);
        }
    };

    private Missing() {}

    /** The name of the first component that is missing, here or further inside; null if none is. */
    static @Nullable String in(Record part) {
        for (var accessor : REQUIRED.get(part.getClass())) {
            var value = value(accessor, part);
            var missing = value == null ? accessor.getName() : inside(value);
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable String inside(Object value) {
        return switch (value) {
            case Record inner -> in(inner);
            case Iterable<?> list -> inList(list);
            case Object any -> null;
        };
    }

    private static @Nullable String inList(Iterable<?> list) {
        for (var each : list) {
            var missing = each instanceof Record inner ? in(inner) : null;
            if (missing != null) {
                return missing;
            }
        }
        return null;
    }

    private static @Nullable Object value(Method accessor, Record part) {
        try {
            return accessor.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
