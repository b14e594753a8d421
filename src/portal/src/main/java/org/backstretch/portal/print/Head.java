package org.backstretch.portal.print;

import org.backstretch.portal.registration.Race;

/** What the edges of each page say of a printed list. */
sealed interface Head permits Heading, StartHeading {
    Race race();

    String title();

    String status();

    /** Of the page where the list is found. */
    String address();

    /** As of when it is. */
    String edition();
}
