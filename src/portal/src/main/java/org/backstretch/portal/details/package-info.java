/** What people should know about an event beside its races. */
@NullMarked
package org.backstretch.portal.details;

import org.jspecify.annotations.NullMarked;
