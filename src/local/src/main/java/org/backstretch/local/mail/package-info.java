/** Mails that are not sent but shown, because a laptop at a finish line has no mail server. */
@NullMarked
package org.backstretch.local.mail;

import org.jspecify.annotations.NullMarked;
