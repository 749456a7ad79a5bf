package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.Yardstick;

/**
 * How the figures of the report were computed.
 *
 * @param formulas the formulas used
 * @param yardstick how indicators are assessed
 * @param disclosureThreshold counts from 1 and below it are withheld, with other figures that would reveal them; absent if
 *     nothing is withheld
 * @param beside the earlier reports from which, together with this one, no withheld figure can be computed; for other
 *     reports this is unknown
 * @param withheld the ids of the indicators with withheld figures
 * @param textsToRead the ids of those among them with texts, which may contain numbers that were not checked
 */
public record MethodNote(
        List<Formula> formulas,
        Yardstick yardstick,
        Optional<Integer> disclosureThreshold,
        List<Edition> beside,
        List<String> withheld,
        List<String> textsToRead) {

    /** Copies the lists. */
    public MethodNote {
        Objects.requireNonNull(formulas, "formulas");
        Objects.requireNonNull(yardstick, "yardstick");
        Objects.requireNonNull(disclosureThreshold, "disclosureThreshold");
        Objects.requireNonNull(beside, "beside");
        Objects.requireNonNull(withheld, "withheld");
        Objects.requireNonNull(textsToRead, "textsToRead");
        formulas = List.copyOf(formulas);
        beside = List.copyOf(beside);
        withheld = List.copyOf(withheld);
        textsToRead = List.copyOf(textsToRead);
    }
}
