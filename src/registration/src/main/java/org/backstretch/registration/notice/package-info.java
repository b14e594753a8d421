/** What people are mailed when their entries move. */
@NullMarked
package org.backstretch.registration.notice;

import org.jspecify.annotations.NullMarked;
