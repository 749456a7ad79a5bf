package org.snitp.model.time;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;

/**
 * A year that does not begin in January, such as a fiscal, school or academic year, as a document declares it once. Periods can
 * then be written as {@code FY2025}, and ranges as {@code FY2025/FY2027}.
 *
 * <p>A fiscal year is a {@link Period} like any other: {@code FY2025} is just a name for it, and equals the range of the same days.
 *
 * <p>Required: {@code begins}.
 *
 * <pre>{@code
 * FiscalYear fiscalYear = FiscalYear.builder()
 *         .begins(YearStart.of(Month.OCTOBER))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface FiscalYear extends Extensible, WithFiscalYear {

    /** The day on which it begins. */
    @NotNull
    YearStart getBegins();

    /** Which calendar year gives it its number; if absent, the one in which it ends. */
    Optional<FiscalYearNaming> getNamed();

    /** What it is called, such as "school year". */
    Optional<@Valid LocalizedText> getLabel();

    /**
     * Whether recurring reports are asked for by this year: annual ones for {@code FY2025}, semiannual and quarterly ones for its
     * halves and quarters. Otherwise they are asked for by calendar years.
     */
    @Value.Default
    default boolean isReporting() {
        return false;
    }

    /**
     * Returns the year with a number.
     *
     * @param number the number, as in {@code FY2025}
     * @throws IllegalArgumentException if the year lies outside of the years 1 to 9999
     */
    default Period year(int number) {
        LocalDate first = getBegins().in(number - offset());
        return Period.spanning(first, first.plusYears(1).minusDays(1));
    }

    /** Returns the number of the year that contains a day. */
    default int numberOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int begun = day.isBefore(getBegins().in(day.getYear())) ? day.getYear() - 1 : day.getYear();
        return begun + offset();
    }

    /**
     * Returns the part of the year that contains a day, such as its quarter.
     *
     * @param months how long each part is: a divisor of 12
     */
    default Period part(LocalDate day, int months) {
        LocalDate first = getBegins().in(numberOn(day) - offset());
        long passed = ChronoUnit.MONTHS.between(first, day) / months * months;
        return Period.spanning(
                first.plusMonths(passed), first.plusMonths(passed + months).minusDays(1));
    }

    /** Returns the name of a span: {@code FY2025}, or {@code FY2025/FY2027}; empty if it is not made of whole years of this kind. */
    default Optional<String> nameOf(TimeSpan span) {
        Objects.requireNonNull(span, "span");
        return FiscalYearSpelling.nameOf(this, span);
    }

    /**
     * Returns the text for a span in documents: its name if it has one that is read as the same span, and otherwise its own spelling.
     */
    default String spell(Timing timing) {
        Objects.requireNonNull(timing, "timing");
        return FiscalYearSpelling.spell(this, timing);
    }

    /**
     * Returns the spelling without names of a text that has names of fiscal years: {@code 2024-10/2025-09} for {@code FY2025}.
     *
     * @return empty if the text has no such name, or the year does not exist
     */
    default Optional<String> expand(String text) {
        Objects.requireNonNull(text, "text");
        return FiscalYearSpelling.expand(this, text);
    }

    /** Returns the name of the year that people probably mean by {@code 2024/25}, {@code 2024-2025} or {@code SY2025}, if any. */
    default Optional<String> suggest(String text) {
        Objects.requireNonNull(text, "text");
        return FiscalYearSpelling.suggest(this, text);
    }

    /** Returns whether a text is the name of a fiscal year, or a range with one, whatever it begins with. */
    static boolean isName(String text) {
        Objects.requireNonNull(text, "text");
        return FiscalYearSpelling.isName(text);
    }

    private int offset() {
        boolean calendar = getBegins().equals(new YearStart(1, 1));
        return calendar || getNamed().filter(FiscalYearNaming.BY_START::equals).isPresent() ? 0 : 1;
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link FiscalYear}. Not thread-safe.
     *
     * <p>Required: {@code begins(YearStart)}. Without one of them, {@code build()} throws an
     * {@link IllegalStateException} that names it.
     *
     * <p>Optional: {@code named(FiscalYearNaming)}, {@code label(LocalizedText)}, {@code reporting(boolean)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableFiscalYear.Builder {
        Builder() {}
    }
}
