package org.snitp.cli.progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.snitp.cli.terminal.Texts;
import org.snitp.indicators.progress.IndicatorProgress;
import org.snitp.indicators.progress.Status;

/** Warnings about indicators. */
final class Warnings {

    private Warnings() {}

    /** Returns the state of an indicator in a word: its status, or the state of a deliverable. */
    static String standing(IndicatorProgress progress, Locale locale) {
        return progress.delivery()
                .filter(delivery -> progress.status() != Status.NOT_APPLICABLE)
                .map(delivery -> delivery.stage().toString(locale))
                .orElseGet(() -> progress.status().toString(locale));
    }

    /**
     * Returns the warnings about an indicator as sentences, including a missing reason for a partial or missed result.
     */
    static List<String> of(IndicatorProgress progress, Texts texts) {
        Stream<String> reason = progress.resultLacksReason()
                ? Stream.of(texts.text("progress.lacksReason", standing(progress, texts.locale())))
                : Stream.empty();
        Stream<String> targets = progress.unexplainedTargets().stream()
                .map(target -> texts.text("progress.targetLacksReason", target.toString(texts.locale())));
        Stream<String> remarks = progress.warnings().stream().map(remark -> remark.toString(texts.locale()));
        return Stream.of(reason, targets, remarks).flatMap(words -> words).toList();
    }
}
