package org.snitp.indicators.monitoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.progress.Formula;
import org.snitp.indicators.progress.Yardstick;

/** How the figures of the report were computed. */
public final class MethodNote {
    private final List<Formula> formulas;
    private final Yardstick yardstick;
    private final Optional<Integer> disclosureThreshold;
    private final List<Edition> beside;
    private final List<String> withheld;
    private final List<String> textsToRead;

    MethodNote(
            List<Formula> formulas,
            Yardstick yardstick,
            Optional<Integer> disclosureThreshold,
            List<Edition> beside,
            List<String> withheld,
            List<String> textsToRead) {
        this.formulas = List.copyOf(formulas);
        this.yardstick = yardstick;
        this.disclosureThreshold = disclosureThreshold;
        this.beside = List.copyOf(beside);
        this.withheld = List.copyOf(withheld);
        this.textsToRead = List.copyOf(textsToRead);
    }

    /** The formulas used. */
    public List<Formula> formulas() {
        return formulas;
    }

    /** How indicators are assessed. */
    public Yardstick yardstick() {
        return yardstick;
    }

    /**
     * Counts from 1 and below it are withheld, with other figures that would reveal them; absent if nothing is
     * withheld.
     */
    public Optional<Integer> disclosureThreshold() {
        return disclosureThreshold;
    }

    /**
     * The earlier reports from which, together with this one, no withheld figure can be computed; for other reports
     * this is unknown.
     */
    public List<Edition> beside() {
        return beside;
    }

    /** The ids of the indicators with withheld figures. */
    public List<String> withheld() {
        return withheld;
    }

    /** The ids of those among them with texts, which may contain numbers that were not checked. */
    public List<String> textsToRead() {
        return textsToRead;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MethodNote that
                && formulas.equals(that.formulas)
                && yardstick.equals(that.yardstick)
                && disclosureThreshold.equals(that.disclosureThreshold)
                && beside.equals(that.beside)
                && withheld.equals(that.withheld)
                && textsToRead.equals(that.textsToRead);
    }

    @Override
    public int hashCode() {
        return Objects.hash(formulas, yardstick, disclosureThreshold, beside, withheld, textsToRead);
    }

    @Override
    public String toString() {
        return "MethodNote[formulas=" + formulas
                + ", yardstick=" + yardstick
                + ", disclosureThreshold=" + disclosureThreshold
                + ", beside=" + beside
                + ", withheld=" + withheld
                + ", textsToRead=" + textsToRead
                + "]";
    }
}
