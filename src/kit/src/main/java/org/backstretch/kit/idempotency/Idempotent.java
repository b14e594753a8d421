package org.backstretch.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be repeated: with the same {@code Idempotency-Key} of the same caller it has one effect and one
 * answer. The answer is kept in the request's transaction, so the method must be transactional too. The same key with
 * another request is refused with 422. Without the header nothing changes.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    String HEADER = "Idempotency-Key";
}
