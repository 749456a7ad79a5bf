package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.Yardstick;

/**
 * How the figures of the report were made.
 *
 * @param formulas the formulas that were used
 * @param yardstick by what indicators are judged
 * @param disclosureThreshold counts of at least 1 and below it are withheld, with what would give them away; none: nothing is
 * @param beside the earlier reports from which, together with this one, nothing withheld can be computed; of others that is
 *     not known
 * @param withheld the ids of the indicators of which figures are withheld
 * @param textsToRead the ids of those among them that come with texts, in which numbers may stand that nobody has judged
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
