package org.snitp.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.cli.terminal.Console;

/** A date as an argument of the command. */
final class DayText {

    /** A date as it is written in Romania and elsewhere: day, month, year. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private DayText() {}

    /**
     * Parses a date such as {@code 2025-12-31}.
     *
     * @throws UsageException if it is invalid; for a date in the Romanian form, the message has a suggestion
     */
    static LocalDate read(String text, Console console) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            throw new UsageException(console.texts().text("progress.noDay", text));
        }
        throw new UsageException(console.texts().text("progress.badDay", text) + suggestion(text, console));
    }

    private static String suggestion(String text, Console console) {
        Matcher matcher = DAY_FIRST.matcher(text);
        if (!matcher.matches()) {
            return "";
        }
        try {
            LocalDate meant = LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            return " " + console.texts().text("suggestion", meant);
        } catch (DateTimeException e) {
            return "";
        }
    }
}
