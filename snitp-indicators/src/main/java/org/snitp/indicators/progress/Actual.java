package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The current value of an indicator.
 *
 * @param figure the value
 * @param on the day at whose end it was observed: the last day of the latest included period
 * @param notApplicable whether the latest report states that the indicator does not apply
 */
record Actual(Figure figure, Optional<LocalDate> on, boolean notApplicable) {}
