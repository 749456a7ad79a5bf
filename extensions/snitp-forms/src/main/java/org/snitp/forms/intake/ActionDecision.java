package org.snitp.forms.intake;

import java.util.Optional;
import org.snitp.indicators.collection.LedgerDecision;

/**
 * The decision about a report on an action.
 *
 * @param reported the report
 * @param verdict the decision
 * @param before the latest report that was known; absent if none was
 * @param contradicted the report that it contradicts
 */
record ActionDecision(
        ActionReport reported,
        LedgerDecision verdict,
        Optional<ActionReport> before,
        Optional<ActionReport> contradicted) {}
