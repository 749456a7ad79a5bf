package org.snitp.model.indicator;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.code.WebAddress;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Recurrence;

/**
 * Where the values of an indicator come from, in parts: who publishes what, where, and how often. The words of the plan as one
 * text stand in {@link Indicator#getDataSource}.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * DataSource dataSource = DataSource.builder()
 *         .title(LocalizedText.of("Registrul cursurilor", "Register of courses"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface DataSource extends Extensible, WithDataSource {

    /** What it is called, as a table, a register or a survey. */
    Optional<@Valid LocalizedText> getTitle();

    /** Who compiles or publishes it. */
    Optional<@Valid LocalizedText> getOrganisation();

    /** Where it can be read. */
    Optional<@WebAddress String> getUrl();

    /** Which places and which population it covers. */
    Optional<@Valid LocalizedText> getCoverage();

    /** How the data are collected, as by a census or from administrative records. */
    Optional<@Valid LocalizedText> getCollection();

    /** How often it appears. */
    Optional<Recurrence> getFrequency();

    /** Whom to ask about it. */
    Optional<@Valid LocalizedText> getContact();

    /** A remark. */
    Optional<@Valid LocalizedText> getNote();

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DataSource}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code title(LocalizedText)}, {@code organisation(LocalizedText)}, {@code url(String)},
     * {@code coverage(LocalizedText)}, {@code collection(LocalizedText)}, {@code frequency(Recurrence)},
     * {@code contact(LocalizedText)}, {@code note(LocalizedText)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableDataSource.Builder {
        Builder() {}
    }
}
