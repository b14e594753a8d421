/** Own races as a calendar that a phone subscribes to. */
@NullMarked
package org.backstretch.portal.feed;

import org.jspecify.annotations.NullMarked;
