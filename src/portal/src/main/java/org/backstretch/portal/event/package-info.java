@NullMarked
package org.backstretch.portal.event;

import org.jspecify.annotations.NullMarked;
