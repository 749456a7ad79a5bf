package org.snitp.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.FiscalYear;
import org.snitp.model.time.TimeFormatException;
import org.snitp.model.time.TimeSpan;

/**
 * Shows fiscal years by name: {@code FY2025} in place of {@code 2024-10/2025-09}. Documents and JSON keep the spelling that needs
 * no declaration.
 */
public final class FiscalYearNames {

    /** Names nothing. */
    public static final FiscalYearNames NONE = new FiscalYearNames(Optional.empty());

    private static final String PART = "\\d{4}-(?:\\d{2}(?:-\\d{2})?|Q[1-4]|S[12])";

    /** A range of months, days, quarters or semesters that is no part of a longer word. */
    private static final Pattern RANGE = Pattern.compile("(?<![\\w/-])" + PART + "/" + PART + "(?![\\w/-])");

    private static final Pattern NAME = Pattern.compile("\\bFY\\d{4}\\b");

    /**
     * What a name means, to be said once beside it.
     *
     * @param name a name, such as {@code FY2025}
     * @param span the span that it means
     * @param byEnd whether the year in which it ends gives it its number; otherwise the one in which it begins
     * @param label what such years are called, if that is stated
     */
    public record Meaning(String name, TimeSpan span, boolean byEnd, Optional<LocalizedText> label) {

        /** Checks that no component is null. */
        public Meaning {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
        }
    }

    private final Optional<FiscalYear> year;

    private FiscalYearNames(Optional<FiscalYear> year) {
        this.year = year;
    }

    /** Returns the names in a bundle: those of the fiscal year that its plans and strategies have in common, if they do. */
    public static FiscalYearNames of(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        Optional<FiscalYear> year = FiscalYears.common(bundle);
        return year.isEmpty() ? NONE : new FiscalYearNames(year);
    }

    /** Returns a span by its name, such as {@code FY2025} or {@code FY2025/FY2027}, or in its own spelling. */
    public String of(TimeSpan span) {
        Objects.requireNonNull(span, "span");
        return nameOf(span).orElseGet(span::toString);
    }

    /** Returns the name of a span; empty if it is not made of whole fiscal years. */
    public Optional<String> nameOf(TimeSpan span) {
        Objects.requireNonNull(span, "span");
        return year.flatMap(kind -> kind.nameOf(span));
    }

    /** Returns a text in which names stand in place of the spans of fiscal years; all else is as it was. */
    public String in(String text) {
        Objects.requireNonNull(text, "text");
        return year.isEmpty() ? text : RANGE.matcher(text).replaceAll(this::replacement);
    }

    private String replacement(MatchResult range) {
        try {
            return Matcher.quoteReplacement(of(TimeSpan.parse(range.group())));
        } catch (TimeFormatException e) {
            return Matcher.quoteReplacement(range.group());
        }
    }

    /** Returns what the first name in a text means; empty if there is none in it. */
    public Optional<Meaning> meaningIn(String text) {
        Objects.requireNonNull(text, "text");
        Matcher name = NAME.matcher(text);
        return year.isPresent() && name.find() ? meaning(year.get(), name.group()) : Optional.empty();
    }

    private static Optional<Meaning> meaning(FiscalYear kind, String name) {
        return kind.expand(name).map(TimeSpan::parse).map(span -> {
            boolean byEnd = Integer.parseInt(name.substring(2)) == span.getEnd().getYear();
            return new Meaning(name, span, byEnd, kind.getLabel());
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalYearNames that && year.equals(that.year);
    }

    @Override
    public int hashCode() {
        return year.hashCode();
    }

    /** Returns when the years begin. */
    @Override
    public String toString() {
        return "FiscalYearNames["
                + year.map(kind -> kind.getBegins().toString()).orElse("") + "]";
    }
}
