package org.snitp.forms.template;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.output.Utf8;
import org.snitp.io.internal.write.CommentedYaml;
import org.snitp.model.Bundle;
import org.snitp.model.SharedDefinitions;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;
import org.snitp.model.time.PeriodRange;
import org.snitp.model.time.TimeSpan;

/**
 * The skeleton of a new strategy, for its author: a strategy with one objective, two institutions, and a plan with one
 * action and one indicator, all of them marked as placeholders.
 *
 * <p>The unchanged skeleton has no problems. It contains every field of the format: active if it is required, otherwise
 * commented out with a suitable value, so that it has no problems if it is activated.
 */
public final class StrategyTemplate {

    private static final TimeSpan EXAMPLE_PERIOD = new PeriodRange(Period.year(2027), Period.year(2030));

    private final Bundle bundle;

    private StrategyTemplate(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The skeleton of a strategy for 2027 to 2030 with a placeholder for its id and title. */
    public static StrategyTemplate example() {
        return of(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The skeleton of a strategy; placeholders replace absent parameters.
     *
     * @param id the id of the strategy
     * @param title its official title, in Romanian
     * @param period its horizon, which is also the period of its plan
     */
    public static StrategyTemplate of(Optional<String> id, Optional<String> title, Optional<TimeSpan> period) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(period, "period");
        Bundle sample = sample(period.orElse(EXAMPLE_PERIOD));
        Bundle.Builder named = Bundle.builder();
        for (Document document : sample.getDocuments()) {
            named.addDocuments(named(document, id, title));
        }
        return new StrategyTemplate(named.build());
    }

    private static Document named(Document document, Optional<String> id, Optional<String> title) {
        if (document instanceof Strategy strategy) {
            return strategy.withId(id.orElse(strategy.getId()))
                    .withTitle(title.map(words -> strategy.getTitle().withText("ro", words))
                            .orElse(strategy.getTitle()));
        }
        return document instanceof ActionPlan plan ? plan.withStrategy(id.orElse(plan.getStrategy())) : document;
    }

    private static Bundle sample(TimeSpan period) {
        Period first = period instanceof PeriodRange range ? range.from() : (Period) period;
        Period last = period instanceof PeriodRange range ? range.to() : (Period) period;
        int year = period.getStart().getYear();
        String text = resource("sample.yaml")
                .replace("{first}/{last}", period.toString())
                .replace("{first}-01-15", period.getStart().toString())
                .replace("{last}-12-31", period.getEnd().toString())
                .replace("{first}-{last}", first.equals(last) ? first.toString() : first + "-" + last)
                .replace("{first}", first.toString())
                .replace("{last}", last.toString())
                .replace("{before}", Period.year(Math.max(year - 1, 1)).toString());
        Bundle read = SharedDefinitions.unresolve(
                Snitp.read(text, "sample.yaml").bundle().orElseThrow());
        return read.withDocuments(read.getDocuments().stream()
                .filter(document -> !(document instanceof CodeList))
                .toList());
    }

    static String resource(String name) {
        try (InputStream stream = StrategyTemplate.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of the id, the title or the period; by default only notes that the texts are placeholders (SNITP-369). */
    public List<Diagnostic> diagnostics() {
        return Snitp.check(bundle);
    }

    /**
     * Returns the skeleton as YAML.
     *
     * @param locale the language of the explanations; English if there are no texts in it
     * @throws IllegalStateException if there are errors among the {@link #diagnostics}
     */
    public String render(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        diagnostics().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new IllegalStateException(problem.message(locale));
                });
        Explanations explanations = Explanations.in(locale);
        SkeletonCommentary commentary = new SkeletonCommentary(explanations);
        return explanations.header().stream().map(CommentedYaml::comment).collect(joining("#\n", "", "#\n"))
                + bundle.getDocuments().stream()
                        .map(document -> CommentedYaml.comment(explanations.title(document))
                                + CommentedYaml.write(document, commentary))
                        .collect(joining("---\n"));
    }

    /**
     * Writes the skeleton in UTF-8; the stream is flushed, not closed.
     *
     * @param locale the language of the explanations; English if there are no texts in it
     * @throws IllegalStateException if there are errors among the {@link #diagnostics}
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public void write(Locale locale, OutputStream stream) {
        Objects.requireNonNull(stream, "stream");
        Utf8.write(render(locale), stream);
    }

    /**
     * Writes the skeleton to a file as YAML. The file appears whole or not at all.
     *
     * @param locale the language of the explanations; English if there are no texts in it
     * @throws IllegalStateException if there are errors among the {@link #diagnostics}
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public void write(Locale locale, Path file) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, render(locale));
    }
}
