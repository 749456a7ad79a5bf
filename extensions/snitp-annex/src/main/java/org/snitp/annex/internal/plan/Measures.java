package org.snitp.annex.internal.plan;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.RemarkKind;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;

/**
 * Proposes what kind of figure an indicator is, by the words with which it begins. No annex states that: each proposal is marked
 * in the document.
 */
final class Measures {

    /** What a measure has of which the kind, or the unit too, is a proposal. */
    static final String PROPOSED = "x-proposed";

    private static final Pattern COUNT = Pattern.compile(
            "(?iu)(?:număr(?:ul)?|nr\\.?)\\s+(?:total\\s+)?(?:de\\s+)?(?<unit>\\p{L}[\\p{L}-]+).*|(?:total\\s+)?number\\s+of\\s+(?<of>\\p{L}[\\p{L}-]+).*");

    private static final Pattern PERCENTAGE = Pattern.compile(
            "(?iu)(?:procent(?:ul|aj|ajul)?|pondere(?:a)?|%|percentage|percent|share|proportion)(?:\\s.*)?");

    private final Wording wording;
    private final boolean wanted;
    private final Remarks remarks;

    Measures(Wording wording, boolean wanted, Remarks remarks) {
        this.wording = wording;
        this.wanted = wanted;
        this.remarks = remarks;
    }

    /**
     * Returns the measure of an indicator; absent if nothing can be proposed.
     *
     * @param name its name
     * @param unit the unit that the annex says; empty if it says none
     * @param truth whether its values are yes and no
     */
    Optional<Measure> of(Line name, String unit, boolean truth) {
        Optional<MeasureType> type = type(name.text(), unit, truth);
        if (type.isEmpty() || !wanted) {
            if (!unit.isEmpty()) {
                Line about = new Line(unit, name.place(), name.action(), AnnexField.UNIT);
                remarks.add(RemarkKind.UNIT_WITHOUT_MEASURE, about, "text", unit);
            }
            return Optional.empty();
        }
        String shown = type.get() == MeasureType.PERCENTAGE ? "%" : unit;
        Measure.Builder measure = Measure.builder().type(type.get());
        if (!shown.isEmpty()) {
            measure.unit(wording.of(shown));
        }
        measure.putExtension(PROPOSED, new ExtensionValue.Bool(true));
        remarks.add(
                RemarkKind.MEASURE_PROPOSED,
                name,
                "text",
                name.text(),
                "type",
                type.get().name().toLowerCase(Locale.ROOT));
        return Optional.of(measure.build());
    }

    private static Optional<MeasureType> type(String name, String unit, boolean truth) {
        boolean percent = unit.equals("%") || unit.equals("procente") || unit.equals("percent");
        if (truth) {
            return unit.isEmpty() ? Optional.of(MeasureType.BOOLEAN) : Optional.empty();
        }
        Matcher count = COUNT.matcher(name);
        if (PERCENTAGE.matcher(name).matches()) {
            return unit.isEmpty() || percent ? Optional.of(MeasureType.PERCENTAGE) : Optional.empty();
        }
        if (percent) {
            return count.matches() ? Optional.empty() : Optional.of(MeasureType.PERCENTAGE);
        }
        return count.matches() ? Optional.of(MeasureType.COUNT) : Optional.empty();
    }
}
