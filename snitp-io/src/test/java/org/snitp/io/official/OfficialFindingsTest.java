package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.EntryKind;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.calendar.UndatedEntry;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.model.rule.Rule;
import org.snitp.testkit.GoldenFiles;

/**
 * Everything that is found in the official plan. Each finding was read and is true of the source; a rule that finds
 * something else there is to be mended, or its finding read and kept.
 */
class OfficialFindingsTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/io/diagnostic");

    private static final List<Diagnostic> FOUND = Official.RESULT.diagnostics();

    @Test
    void everyFindingWasRead() {
        Map<DiagnosticCode, List<Diagnostic>> byCode =
                FOUND.stream().collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        byCode.forEach((code, found) -> {
            text.append("%s, %s in a draft, %s in a final plan: %d%n"
                    .formatted(
                            code.getId(),
                            code.getSeverity(Profile.DRAFT),
                            code.getSeverity(Profile.FINAL),
                            found.size())
                    .replace(System.lineSeparator(), "\n"));
            found.forEach(one -> text.append("  ")
                    .append(one.subject().map(Subject::code).orElse(""))
                    .append(": ")
                    .append(one.message(Locale.ENGLISH))
                    .append('\n'));
        });

        GOLDEN.assertSame(text.toString(), "official-findings.txt");
    }

    @Test
    void aDraftIsToldOnlyWhatIsWorthForwarding() {
        assertThat(Official.RESULT.diagnostics(Severity.WARNING)).hasSize(4);
    }

    /** The calendar knows by other means what is never reported. */
    @Test
    void whatTheCalendarCannotDateIsFound() {
        List<String> undated = ReportingCalendar.of(Official.BUNDLE).undated().stream()
                .filter(entry -> entry.kind() == EntryKind.INDICATOR_REPORT)
                .map(UndatedEntry::subject)
                .toList();
        List<String> silent = FOUND.stream()
                .filter(found -> found.violates(Rule.EVALUATION_SCHEDULED)
                        || found.violates(Rule.INDICATOR_REPORTED)
                        || found.violates(Rule.EVALUATION_DATED))
                .map(found -> found.subject().orElseThrow().code())
                .toList();

        assertThat(undated)
                .isNotEmpty()
                .allMatch(indicator -> silent.contains(indicator)
                        || silent.contains(indicator.substring(0, indicator.lastIndexOf('-'))));
    }
}
