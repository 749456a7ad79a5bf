package org.snitp.indicators.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The value that an indicator has reached.
 *
 * @param figure the value
 * @param on the day at whose end it was observed: the last of the latest period that went in
 * @param notApplicable whether the latest report says that the indicator does not apply
 */
record Actual(Figure figure, Optional<LocalDate> on, boolean notApplicable) {}
