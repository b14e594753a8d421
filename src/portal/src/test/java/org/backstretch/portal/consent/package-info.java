@NullMarked
package org.backstretch.portal.consent;

import org.jspecify.annotations.NullMarked;
