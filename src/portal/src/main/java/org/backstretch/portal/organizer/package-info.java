@NullMarked
package org.backstretch.portal.organizer;

import org.jspecify.annotations.NullMarked;
