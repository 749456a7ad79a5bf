package org.snitp.io.internal.bind;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.shape.ScalarType;
import org.snitp.io.internal.shape.Scalars;
import org.snitp.model.time.FiscalYear;

/** The fiscal year of a document while it is read, by which {@code FY2025} is understood. */
final class DocumentYears {

    private @Nullable FiscalYear year;
    private boolean anyOpen;
    private boolean late;

    /**
     * Begins a document.
     *
     * @param known the year that it is known to declare, or that holds because of what it refers to; null if nothing is known
     */
    DocumentYears(@Nullable FiscalYear known) {
        this.year = known;
    }

    /** Takes what the document declares. */
    void declare(FiscalYear declared) {
        late |= anyOpen || (year != null && !year.equals(declared));
        year = declared;
    }

    /** The year that the document declares behind periods that need it; null if there is none. */
    @Nullable
    FiscalYear late() {
        return late ? year : null;
    }

    /** Returns whether the document has a fiscal year in a period, and nothing is known of what begins when. */
    boolean isOpen() {
        return anyOpen && year == null;
    }

    static boolean isTime(ScalarType<?> type) {
        return type == Scalars.PERIOD || type == Scalars.SPAN || type == Scalars.TIMING;
    }

    /** Returns the time that a text with the name of a fiscal year stands for, or null. */
    <V> @Nullable V read(ScalarType<V> type, String text) {
        if (!FiscalYear.isName(text)) {
            return null;
        }
        if (year == null) {
            anyOpen = true;
            return null;
        }
        return year.expand(text).map(type::value).orElse(null);
    }

    /** Returns what is wrong with a text that is no time. */
    ScalarType.Flaw flaw(ScalarType<?> type, String text) {
        if (year == null && FiscalYear.isName(text)) {
            return new ScalarType.Flaw(
                    DiagnosticCode.INVALID_TIME, Map.of("actual", text, "variant", "undeclaredYear"), Optional.empty());
        }
        ScalarType.Flaw flaw = type.flaw(text);
        Optional<String> name = year == null || isRange(type, flaw) ? Optional.empty() : year.suggest(text);
        return name.isEmpty() ? flaw : new ScalarType.Flaw(flaw.code(), flaw.arguments(), name);
    }

    /** Where ranges are usual, 2024-2025 are two years. */
    private static boolean isRange(ScalarType<?> type, ScalarType.Flaw flaw) {
        return type != Scalars.PERIOD
                && flaw.suggestion()
                        .filter(text -> text.matches("[0-9]{4}/[0-9]{4}"))
                        .isPresent();
    }
}
