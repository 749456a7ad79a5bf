package org.snitp.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snitp.model.text.Language;
import org.snitp.model.time.Period;

/**
 * The last row of a form, below its table: a label, the number of rows of the table, and the fingerprint of the form's
 * addressee.
 *
 * <p>A form without it was truncated. A form with fewer rows than stated has lost some. If the header names another
 * institution, period or plan than the fingerprint, a fixed part of the form was changed.
 *
 * @param rows the number of rows of the table
 * @param fingerprint the fingerprint, such as {@code sha256:9f86d081884c7d65}
 * @param next the table of the form that follows, if one does
 */
public record FormEnd(int rows, String fingerprint, Optional<FormTable> next) {

    private static final int BYTES = 8;
    /** Checks that no component is null. */
    public FormEnd {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(next, "next");
    }

    /** The end of a form after which no table follows. */
    public FormEnd(int rows, String fingerprint) {
        this(rows, fingerprint, Optional.empty());
    }

    /**
     * Returns the end of a form.
     *
     * @param plan the id of the plan
     * @param planFingerprint the fingerprint of the plan
     * @param institution the id of the reporting institution
     * @param period the requested period
     * @param rows the number of rows of the table
     */
    public static FormEnd of(String plan, String planFingerprint, String institution, Period period, int rows) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(planFingerprint, "planFingerprint");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(period, "period");
        List<String> asked = List.of(plan, planFingerprint, institution, period.toString(), Integer.toString(rows));
        return new FormEnd(rows, digest(String.join("\n", asked)));
    }

    /** Returns the end of a table of a new form. */
    static FormEnd of(ReportingForm form, FormTable table) {
        FormIdentity identity = form.identity();
        FormEnd end = of(
                CellText.of(identity.plan()),
                identity.planFingerprint(),
                CellText.of(identity.institution()),
                identity.period(),
                form.count(table));
        return new FormEnd(end.rows(), end.fingerprint(), form.after(table));
    }

    /** Returns the same end, after which no table follows. */
    public FormEnd alone() {
        return new FormEnd(rows, fingerprint);
    }

    /** Returns the beginning of the SHA-256 of a text, as {@code sha256:} and 16 hexadecimal digits. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the label of the row.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static String label(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return FormWords.texts(locale).text("end");
    }

    /**
     * Returns the cells of the row, from the first column on: the label, the number of rows, the fingerprint, and which table
     * follows, if one does.
     *
     * @param locale the language; English if there are no texts in it
     */
    public List<String> cells(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return Stream.concat(
                        Stream.of(label(locale), Integer.toString(rows), fingerprint),
                        next.stream().map(table -> next(table, locale)))
                .toList();
    }

    private static String next(FormTable table, Locale locale) {
        return FormWords.texts(locale).fillInOrder("end.next", table.title(locale));
    }

    /** Returns the table that follows according to a cell of the row, in either language. */
    public static Optional<FormTable> next(String cell) {
        Objects.requireNonNull(cell, "cell");
        String folded = FormWords.fold(cell);
        return Arrays.stream(FormTable.values())
                .filter(table -> Stream.of(Language.values())
                        .anyMatch(language ->
                                FormWords.fold(next(table, language.locale())).equals(folded)))
                .findFirst();
    }
}
