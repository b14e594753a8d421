/** Boards over HTTP. */
@NullMarked
package org.backstretch.bench.web;

import org.jspecify.annotations.NullMarked;
