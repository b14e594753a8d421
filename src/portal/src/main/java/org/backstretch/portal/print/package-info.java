/** What a race gives out on paper: lists for the notice board, certificates. */
@NullMarked
package org.backstretch.portal.print;

import org.jspecify.annotations.NullMarked;
