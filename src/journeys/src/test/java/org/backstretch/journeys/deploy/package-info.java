/** What Backstretch is deployed with: the chart, rendered by real Helm, and the compose file. */
@NullMarked
package org.backstretch.journeys.deploy;

import org.jspecify.annotations.NullMarked;
