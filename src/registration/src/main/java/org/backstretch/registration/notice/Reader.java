package org.backstretch.registration.notice;

import org.backstretch.registration.mail.Address;

/**
 * Somebody who is told of an entry.
 *
 * @param page the address of the page where she looks after it
 */
record Reader(Address address, String page) {}
