/** The finish-line app, and how a phone joins it. */
@NullMarked
package org.backstretch.portal.line;

import org.jspecify.annotations.NullMarked;
