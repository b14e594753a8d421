package org.backstretch.portal.signin;

/** A page is only for somebody; sign in and come back. */
public final class SignInNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;
}
