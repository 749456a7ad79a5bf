package org.snitp.indicators.collection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.link.Link;
import org.snitp.model.link.LinkLine;
import org.snitp.model.measurement.ObservationStatus;
import org.snitp.model.measurement.ReportedFigure;
import org.snitp.model.text.LocalizedText;

/**
 * Compares the content of reports: the same numbers, trailing zeros ignored, the same state, observation status and texts. The
 * reporter, the day and the source do not count; nor do translations, which are added later.
 */
final class Sameness {

    private Sameness() {}

    static boolean saysTheSame(ReportedFigure one, ReportedFigure other) {
        return said(one).equals(said(other));
    }

    /** Returns the content of a report: equal for reports with the same content. */
    static List<Object> said(ReportedFigure figure) {
        return List.of(
                numbers(figure),
                figure.getDelivery(),
                figure.getDeliveredOn(),
                figure.isNotApplicable(),
                figure.getObservationStatus().orElse(ObservationStatus.NORMAL),
                texts(figure));
    }

    private static List<Optional<BigDecimal>> numbers(ReportedFigure figure) {
        return Stream.of(figure.getValue(), figure.getNumerator(), figure.getDenominator(), figure.getWeight())
                .map(number -> number.map(BigDecimal::stripTrailingZeros))
                .toList();
    }

    private static List<List<String>> texts(ReportedFigure figure) {
        return List.of(
                texts(figure.getNote().stream()),
                proofs(figure),
                texts(figure.getReason().stream()),
                texts(figure.getCorrectiveMeasure().stream()));
    }

    /**
     * Returns the documents that prove a figure, one line each. It does not matter whether a line is a text that ends with an
     * address or a link, nor whether the hash is in capital letters.
     */
    private static List<String> proofs(ReportedFigure figure) {
        return Stream.concat(
                        figure.getEvidence().stream()
                                .map(LocalizedText::official)
                                .map(Sameness::line),
                        figure.getLinks().stream().map(Sameness::line))
                .toList();
    }

    private static String line(String text) {
        return LinkLine.parse(text, "ro").map(Sameness::line).orElse(text);
    }

    private static String line(Link link) {
        return LinkLine.of(link.withHash(link.getHash().map(hash -> hash.toLowerCase(Locale.ROOT))));
    }

    private static List<String> texts(Stream<LocalizedText> texts) {
        return texts.map(LocalizedText::official).toList();
    }
}
