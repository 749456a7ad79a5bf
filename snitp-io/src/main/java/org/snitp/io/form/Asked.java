package org.snitp.io.form;

import java.util.Optional;
import org.snitp.model.indicator.Measure;
import org.snitp.model.indicator.MeasureType;
import org.snitp.model.text.LocalizedText;

/** Says in a few words what to fill in. */
final class Asked {

    private final FormTexts texts;

    Asked(FormTexts texts) {
        this.texts = texts;
    }

    String text(FormRow row) {
        return row.indicator().getMeasure().map(this::text).orElseGet(() -> texts.text("asked.unknown"));
    }

    private String text(Measure measure) {
        MeasureType type = measure.getType();
        boolean fraction = isFraction(type)
                && (measure.getNumerator().isPresent()
                        || measure.getDenominator().isPresent());
        return fraction
                ? texts.text(
                        "asked.FRACTION",
                        part(measure.getNumerator(), "numerator"),
                        part(measure.getDenominator(), "denominator"))
                : texts.text("asked." + type.name());
    }

    private static boolean isFraction(MeasureType type) {
        return type == MeasureType.PERCENTAGE || type == MeasureType.RATIO || type == MeasureType.MEAN;
    }

    private String part(Optional<LocalizedText> part, String key) {
        return part.map(text -> texts.text(key) + " (" + text.in(texts.language()) + ")")
                .orElseGet(() -> texts.text(key));
    }
}
