/**
 * Time as strategies use it: calendar periods, ranges, recurrences, with the SDMX spelling.
 *
 * <pre>{@code
 * Period semester = Period.parse("2025-S1");
 * TimeSpan plan = TimeSpan.parse("2024/2026");
 * boolean inside = plan.contains(semester); // true
 * LocalDate end = semester.getEnd(); // 2025-06-30
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.model.time;

import org.jspecify.annotations.NullMarked;
