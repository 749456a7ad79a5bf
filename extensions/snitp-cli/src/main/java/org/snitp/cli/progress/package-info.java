/** How progress is shown to people: totals, a line for each indicator, what is overdue, and all about single indicators. */
@NullMarked
package org.snitp.cli.progress;

import org.jspecify.annotations.NullMarked;
