package org.snitp.reports.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.indicators.progress.Figure;
import org.snitp.indicators.progress.Input;
import org.snitp.indicators.progress.Omission;
import org.snitp.indicators.progress.Remark;
import org.snitp.io.internal.shape.EnumTerms;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.time.Period;

/** Writes a figure with its explanation. */
final class FigureJson {

    private final JsonText json;
    private final Locale locale;

    FigureJson(JsonText json, Locale locale) {
        this.json = json;
        this.locale = locale;
    }

    /**
     * Writes the properties of a figure into the open object.
     *
     * @param shown the formatted figure
     */
    void write(Figure figure, Optional<String> shown) {
        json.number("value", figure.value());
        json.text("shown", shown);
        json.textsIfAny("observationStatuses", terms(figure.observationStatuses()));
        if (figure.isComputed()) {
            json.flag("computed", true);
        }
        json.term("formula", figure.formula());
        json.text("formulaText", figure.formula().toString(locale));
        json.objects("inputs", figure.inputs(), this::write);
        json.objects("leftOut", figure.leftOut(), this::write);
        writeRemarks(figure.remarks());
    }

    static List<String> terms(List<ObservationStatus> statuses) {
        return statuses.stream().map(EnumTerms::of).toList();
    }

    void writeRemarks(List<Remark> remarks) {
        json.objects("remarks", remarks, remark -> {
            json.term("kind", remark.kind());
            json.flag("warning", remark.kind().isWarning());
            json.text("text", remark.toString(locale));
        });
    }

    private void write(Input input) {
        json.term("name", input.name());
        json.text("period", input.period().or(input::partOf).map(Period::toString));
        json.text("institution", input.reporter());
        if (input.numbers().isEmpty()) {
            json.text("day", input.value());
        } else {
            json.numbers("numbers", input.numbers());
        }
    }

    private void write(Omission omission) {
        json.text("what", omission.what());
        json.term("reason", omission.reason());
        json.text("text", omission.toString(locale));
    }
}
