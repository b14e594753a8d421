/** The live list of a race. */
@NullMarked
package org.backstretch.results.resultlist;

import org.jspecify.annotations.NullMarked;
