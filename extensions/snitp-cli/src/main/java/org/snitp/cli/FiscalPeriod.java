package org.snitp.cli;

import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYears;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeFormatException;

/** Reads a period that a user asks for, which may be a fiscal year of the plans. */
final class FiscalPeriod {

    private FiscalPeriod() {}

    /**
     * Returns the period for a text.
     *
     * @throws UsageException if it is none, or if the plans do not say when their fiscal years begin
     */
    static Period read(Console console, Bundle bundle, String text) {
        Optional<FiscalYear> year = FiscalYears.common(bundle);
        if (FiscalYear.isName(text) && year.isEmpty()) {
            throw new UsageException(console.texts().text("form.noFiscalYear", text));
        }
        try {
            return Period.parse(year.flatMap(declared -> declared.expand(text)).orElse(text));
        } catch (TimeFormatException e) {
            String suggestion = year.flatMap(declared -> declared.suggest(text))
                    .or(e::getSuggestion)
                    .map(meant -> " " + console.texts().text("suggestion", meant))
                    .orElse("");
            throw new UsageException(console.texts().text("form.noPeriod", text) + suggestion);
        }
    }
}
