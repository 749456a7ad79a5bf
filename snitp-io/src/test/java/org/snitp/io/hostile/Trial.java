package org.snitp.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.model.Bundle;

/** Reads bytes that may be anything, and holds what comes out to what is promised of every input. */
final class Trial {

    /** How long reading one input may take; more in long runs, beside which the machine does other work. */
    private static final double MAX_SECONDS = Double.parseDouble(System.getProperty("trial.seconds", "2"));

    private static final int MAX_SHOWN = 2_000;

    /** Longer documents are not written and read again. */
    private static final int MAX_WRITTEN = 50_000;

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ro"));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private Trial() {}

    /**
     * Reads bytes under a name; what is wrong with the outcome is told with what the input was.
     *
     * @return what came out
     */
    static ReadResult read(byte[] bytes, String name, String what) {
        try {
            ReadResult result = inTime(bytes, name);
            check(result, TextLines.of(bytes));
            result.bundle()
                    .filter(bundle -> !result.hasErrors() && bytes.length < MAX_WRITTEN)
                    .ifPresent(Trial::requireRoundTrip);
            return result;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            throw new AssertionError(what + ", " + name + ": " + shown(bytes), e);
        }
    }

    /** A machine that others use may be slow once; what is slow three times in a row is slow. */
    private static ReadResult inTime(byte[] bytes, String name) throws IOException {
        double fastest = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            ReadResult result = Snitp.read(new ByteArrayInputStream(bytes), name);
            fastest = Math.min(fastest, (System.nanoTime() - start) / 1e9);
            if (fastest < MAX_SECONDS) {
                return result;
            }
        }
        return fail("It takes " + fastest + " seconds");
    }

    private static String shown(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    }

    private static void check(ReadResult result, TextLines lines) {
        assertThat(result.bundle().isPresent() || result.hasErrors()).isTrue();
        Set<Diagnostic> known = new HashSet<>();
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(known.add(diagnostic)).as("%s is told once", diagnostic).isTrue();
            diagnostic.location().ifPresent(location -> requireInside(location, lines));
            diagnostic.related().forEach(location -> requireInside(location, lines));
            LANGUAGES.forEach(language -> requireReadable(diagnostic, language));
            assertThat(diagnostic.message(LANGUAGES.get(1))).isNotEqualTo(diagnostic.message(LANGUAGES.get(0)));
        }
        for (Locale language : LANGUAGES) {
            assertThat(TextReport.in(language, false).render(result.diagnostics()))
                    .isNotNull();
        }
    }

    /** What is read without errors can be written, and is then the same. */
    private static void requireRoundTrip(Bundle bundle) {
        if (!bundle.getDocuments().isEmpty()) {
            assertThat(Snitp.read(Snitp.toJson(bundle), "x.json").bundle()).hasValue(bundle);
            assertThat(Snitp.read(Snitp.toYaml(bundle), "x.yaml").bundle()).hasValue(bundle);
        }
    }

    private static void requireReadable(Diagnostic diagnostic, Locale language) {
        String text = diagnostic.toString(language);
        assertThat(UNSEEN.matcher(text).find()).as("%s is one line", text).isFalse();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            String found = placeholder.group();
            boolean said = diagnostic.arguments().values().stream().anyMatch(value -> value.contains(found))
                    || diagnostic
                            .subject()
                            .filter(subject -> subject.code().contains(found))
                            .isPresent()
                    || diagnostic
                            .suggestion()
                            .filter(hint -> hint.contains(found))
                            .isPresent();
            if (!said) {
                fail(text + " lacks " + found);
            }
        }
    }

    private static void requireInside(Location location, TextLines lines) {
        if (location.isWholeFile()) {
            return;
        }
        assertThat(location.line()).as("line of %s", location).isBetween(1, lines.count());
        assertThat(location.endLine()).as("end of %s", location).isBetween(location.line(), lines.count());
        assertThat(location.column()).as("column of %s", location).isBetween(1, lines.length(location.line()) + 1);
        assertThat(location.endColumn()).as("end of %s", location).isBetween(1, lines.length(location.endLine()) + 2);
        if (location.line() == location.endLine()) {
            assertThat(location.endColumn()).as("end of %s", location).isGreaterThan(location.column());
        }
    }
}
