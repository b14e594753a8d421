/** Times from files, from readers that push and from paper: read, looked at, confirmed, and kept as they were sent. */
@NullMarked
package org.backstretch.results.crossingimport;

import org.jspecify.annotations.NullMarked;
