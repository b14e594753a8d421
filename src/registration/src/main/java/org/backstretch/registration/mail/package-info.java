/** Mails: posted in the transaction that makes them necessary, sent later, or kept to be read where there is no mail server. */
@NullMarked
package org.backstretch.registration.mail;

import org.jspecify.annotations.NullMarked;
