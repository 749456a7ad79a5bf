package org.snitp.cli.terminal;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.Bundle;
import org.snitp.model.FiscalYearNames;

/**
 * The console of the command.
 *
 * @param out the stream for results
 * @param err the stream for everything else
 * @param texts the texts in the user's language
 * @param coloured whether to use colours
 * @param watched whether a person sees standard error as it is written: it is a terminal
 * @param width the number of columns of a line
 * @param today the default day of reports
 * @param environment the environment variables
 * @param years the names of the fiscal years of the documents, which pages show in place of their spans
 */
public record Console(
        PrintStream out,
        PrintStream err,
        Texts texts,
        boolean coloured,
        boolean watched,
        int width,
        LocalDate today,
        Map<String, String> environment,
        FiscalYearNames years) {

    /** Creates a console that nobody watches, and on which spans are shown as they are. */
    public Console(
            PrintStream out,
            PrintStream err,
            Texts texts,
            boolean coloured,
            int width,
            LocalDate today,
            Map<String, String> environment) {
        this(out, err, texts, coloured, false, width, today, environment, FiscalYearNames.NONE);
    }

    /** Returns this console with the names of the fiscal years of a bundle. */
    public Console naming(Bundle bundle) {
        return new Console(out, err, texts, coloured, watched, width, today, environment, FiscalYearNames.of(bundle));
    }

    private static final int DEFAULT_WIDTH = 80;

    /** A narrower terminal has no space for tables and frames. */
    private static final int MIN_WIDTH = 30;

    /** Of these, the first that is set names the language. */
    private static final List<String> LANGUAGE_VARIABLES = List.of("SNITP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    /**
     * Opens the console according to the arguments. It is needed before they are parsed, because errors in them are
     * reported in the user's language. This is part of each call, and made without lambdas and regular expressions: to
     * prepare those took Java a twentieth of a short call.
     */
    public static Console open(Terminal terminal, Output output, String... arguments) {
        Optional<Locale> language = Texts.spoken(option("--lang", arguments));
        return new Console(
                output.printStream(),
                Terminal.print(terminal.err()),
                Texts.in(language.isPresent() ? language.get() : language(terminal.environment())),
                ColourMode.of(option("--color", arguments)).isColoured(terminal),
                terminal.watched() && !ColourMode.isDumb(terminal),
                width(terminal),
                LocalDate.now(terminal.clock()),
                Map.copyOf(terminal.environment()),
                FiscalYearNames.NONE);
    }

    /**
     * Returns the language of the POSIX environment if there are texts in it, or else English. The script
     * {@code examples/snitp} may have replaced the locale, and passes the original one.
     */
    static Locale language(Map<String, String> environment) {
        for (String name : LANGUAGE_VARIABLES) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                Optional<Locale> language =
                        isLocale(value) ? Texts.spoken(value.substring(0, 2)) : Optional.<Locale>empty();
                return language.orElse(Locale.ENGLISH);
            }
        }
        return Locale.ENGLISH;
    }

    /** Returns whether something begins as ro_RO does: two letters, and nothing or a mark behind them. */
    private static boolean isLocale(String value) {
        return value.length() > 1
                && isLetter(value.charAt(0))
                && isLetter(value.charAt(1))
                && (value.length() == 2 || "_.@-".indexOf(value.charAt(2)) >= 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Reports an error on standard error: in one line, for other programs, but for a person in lines that fit. */
    public void complain(String message) {
        String line = "snitp: " + Paragraph.shown(message);
        err.print((watched ? Progress.CLEAR + String.join("\n  ", Paragraph.wrap(line, width - 2)) : line) + "\n");
        err.flush();
    }

    /** Prints a sentence among the results: in one line, for other programs, but for a person in lines that fit. */
    public void say(String message) {
        out.print((watched ? String.join("\n", Paragraph.wrap(message, width)) : message) + "\n");
    }

    /** Returns this console without colours, for output to a file. */
    public Console withoutColours() {
        return new Console(out, err, texts, false, watched, width, today, environment, years);
    }

    /** The language as a locale. */
    public Locale locale() {
        return texts.locale();
    }

    private static String option(String name, String... arguments) {
        String given = "";
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(name + "=")) {
                given = arguments[i].substring(name.length() + 1);
            } else if (arguments[i].equals(name) && i + 1 < arguments.length) {
                given = arguments[i + 1];
            }
        }
        return given;
    }

    private static int width(Terminal terminal) {
        String columns = terminal.environment().getOrDefault("COLUMNS", "");
        return terminal.interactive() && columns.matches("[0-9]{2,3}")
                ? Math.max(Integer.parseInt(columns), MIN_WIDTH)
                : DEFAULT_WIDTH;
    }
}
