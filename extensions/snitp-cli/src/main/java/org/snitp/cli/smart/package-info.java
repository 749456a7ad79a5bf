/** SMART assessments for people: totals, a line for each indicator, and a table of the evidence for each. */
@NullMarked
package org.snitp.cli.smart;

import org.jspecify.annotations.NullMarked;
