package org.snitp.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** What a native image must have of this library: its resources, and its texts in each language. */
final class SnitpRuntimeHints implements RuntimeHintsRegistrar {

    /** Each is there in English and in Romanian. */
    static final List<String> TEXTS = List.of(
            "ContributorValidationMessages",
            "org.snitp.annex.document.messages",
            "org.snitp.annex.document.remarks",
            "org.snitp.annex.export.messages",
            "org.snitp.forms.intake.messages",
            "org.snitp.forms.messages",
            "org.snitp.forms.sheet.messages",
            "org.snitp.forms.template.messages",
            "org.snitp.indicators.calendar.messages",
            "org.snitp.indicators.forecast.messages",
            "org.snitp.indicators.progress.messages",
            "org.snitp.indicators.sheet.messages",
            "org.snitp.indicators.smart.messages",
            "org.snitp.interop.exchange.explanations",
            "org.snitp.interop.exchange.messages",
            "org.snitp.interop.sdmx.concepts",
            "org.snitp.io.baseline.messages",
            "org.snitp.io.catalogue.rules",
            "org.snitp.io.diagnostic.messages",
            "org.snitp.io.diff.report.messages",
            "org.snitp.io.github.messages",
            "org.snitp.io.internal.reference.messages",
            "org.snitp.reports.calendar.messages",
            "org.snitp.reports.internal.wording.messages",
            "org.snitp.reports.published",
            "org.snitp.reports.site.messages");

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("org/snitp/**");
        TEXTS.forEach(hints.resources()::registerResourceBundle);
    }
}
