/**
 * The monitoring and evaluation calendar of a strategy.
 *
 * <pre>{@code
 * EvaluationCalendar calendar = EvaluationCalendar.builder()
 *         .coordinator("ANITP")
 *         .addReports(MonitoringReport.builder()
 *                 .id("r-2025")
 *                 .period(Period.year(2025))
 *                 .addPreparedBy("ANITP")
 *                 .build())
 *         .build();
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.snitp.model.evaluation;

import org.jspecify.annotations.NullMarked;
import org.snitp.model.internal.ModelStyle;
