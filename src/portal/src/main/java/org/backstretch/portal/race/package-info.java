@NullMarked
package org.backstretch.portal.race;

import org.jspecify.annotations.NullMarked;
