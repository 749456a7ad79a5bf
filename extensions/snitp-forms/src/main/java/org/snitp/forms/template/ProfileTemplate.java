package org.snitp.forms.template;

import static java.util.stream.Collectors.joining;

import java.io.OutputStream;
import java.io.UncheckedIOException;
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
import org.snitp.model.profile.ProfileDefinition;

/**
 * The skeleton of a profile, for an authority that states how its documents are checked: one rule and one required field, marked
 * as placeholders.
 *
 * <p>The unchanged skeleton has no problems. It contains every field of a profile: active if it is usual, otherwise commented
 * out with a suitable value.
 */
public final class ProfileTemplate {

    private final ProfileDefinition profile;

    private ProfileTemplate(ProfileDefinition profile) {
        this.profile = profile;
    }

    /**
     * The skeleton of a profile.
     *
     * @param id the id of the profile; a placeholder replaces an absent one
     */
    public static ProfileTemplate of(Optional<String> id) {
        Objects.requireNonNull(id, "id");
        ProfileDefinition sample = Snitp.read(StrategyTemplate.resource("profile.yaml"), "profile.yaml")
                .orElseThrow()
                .getProfiles()
                .get(0);
        return new ProfileTemplate(id.map(sample::withId).orElse(sample));
    }

    /** The problems of the id; empty by default. */
    public List<Diagnostic> diagnostics() {
        return Snitp.check(Bundle.of(profile));
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
        return explanations.headerOfProfile().stream()
                        .map(CommentedYaml::comment)
                        .collect(joining("#\n", "", "#\n"))
                + CommentedYaml.write(profile, new SkeletonCommentary(explanations));
    }

    /**
     * Writes the skeleton in UTF-8; the stream is flushed, not closed.
     *
     * @param locale the language of the explanations; English if there are no texts in it
     * @throws IllegalStateException if there are errors among the {@link #diagnostics}
     * @throws UncheckedIOException if the stream fails
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
