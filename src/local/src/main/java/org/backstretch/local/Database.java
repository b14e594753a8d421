package org.backstretch.local;

/** How to reach one database as the user that owns it. */
public record Database(String url, String user, String password) {}
