@NullMarked
package org.backstretch.portal.announcer;

import org.jspecify.annotations.NullMarked;
