package org.backstretch.registration.rush;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A request that wants the lock of a race, which its path names, or of the race of the entry that its path names. A few of
 * them go on at once; the others wait in line, in the order they came, before they hold a transaction or a connection. Let
 * it run on a virtual thread, so that who waits holds no worker either.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AFewAtATime {}
