/** What a second person read at the line: bibs in their order, kept for ever. */
@NullMarked
package org.backstretch.results.bibsequence;

import org.jspecify.annotations.NullMarked;
