@NullMarked
package org.backstretch.portal.challenge;

import org.jspecify.annotations.NullMarked;
