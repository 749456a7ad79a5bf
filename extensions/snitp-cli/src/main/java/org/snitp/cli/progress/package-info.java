/** Progress for people: totals, a line for each indicator, overdue reports, and everything about single indicators. */
@NullMarked
package org.snitp.cli.progress;

import org.jspecify.annotations.NullMarked;
