/** What was mailed, for those who answer questions about it. */
@NullMarked
package org.backstretch.portal.mail;

import org.jspecify.annotations.NullMarked;
