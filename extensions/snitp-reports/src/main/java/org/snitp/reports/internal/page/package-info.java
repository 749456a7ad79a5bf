/** The pages of the monitoring report, and the words for its values in one language. */
@NullMarked
package org.snitp.reports.internal.page;

import org.jspecify.annotations.NullMarked;
