/** Claims that an official mark is a record, the evidence for them and what reviewers make of it. */
@NullMarked
package org.backstretch.results.claim;

import org.jspecify.annotations.NullMarked;
