/** The pages of the monitoring report, made of sections that other pages can have as well. */
@NullMarked
package org.snitp.reports.internal.page;

import org.jspecify.annotations.NullMarked;
