package org.snitp.spring;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.TextReport;

/**
 * Thrown at the start of an application whose plan it must not start with. The message shows each problem with its line.
 *
 * @since 0.1.0
 */
public final class InvalidPlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LISTED = 20;

    /** Not serialized, because the message shows them. */
    private final transient @Nullable List<Diagnostic> diagnostics;

    InvalidPlanException(List<Diagnostic> diagnostics, Locale locale) {
        super(text(diagnostics, locale));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the problems that stop the start; empty after serialization, which keeps only the message. */
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }

    private static String text(List<Diagnostic> diagnostics, Locale locale) {
        int rest = diagnostics.size() - LISTED;
        String shown = TextReport.in(locale, false)
                .render(diagnostics.subList(0, Math.min(LISTED, diagnostics.size())))
                .stripTrailing();
        return rest > 0 ? shown + "\n\n+ " + rest : shown;
    }
}
