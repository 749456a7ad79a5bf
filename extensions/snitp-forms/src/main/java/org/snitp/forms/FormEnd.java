package org.snitp.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
 */
public record FormEnd(int rows, String fingerprint) {

    private static final int BYTES = 8;
    /** Checks that no component is null. */
    public FormEnd {
        Objects.requireNonNull(fingerprint, "fingerprint");
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

    /** Returns the end of a new form. */
    static FormEnd of(ReportingForm form) {
        FormIdentity identity = form.identity();
        return of(
                CellText.of(identity.plan()),
                identity.planFingerprint(),
                CellText.of(identity.institution()),
                identity.period(),
                form.rows().size());
    }

    private static String digest(String text) {
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
     * Returns the cells of the row, from the first column on: the label, the number of rows, and the fingerprint.
     *
     * @param locale the language; English if there are no texts in it
     */
    public List<String> cells(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return List.of(label(locale), Integer.toString(rows), fingerprint);
    }
}
