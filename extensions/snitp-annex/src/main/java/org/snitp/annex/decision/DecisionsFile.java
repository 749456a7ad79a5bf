package org.snitp.annex.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;

/**
 * The file of decisions about an import, in YAML. Reading is strict: a field that is not known, a word that is none, a period that
 * is none and a field that stands twice are errors, each with its line and column.
 *
 * <pre>{@code
 * format: snitp-import/1
 * plan: ape-2026
 * strategy: ape
 * period: 2026/2028
 * columns:
 *   Cine ajută: support
 * aliases:
 *   IPGR: IGPR
 * splits:
 *   - action: 1.4.3
 *     field: indicators
 *     before: Numărul de
 * }</pre>
 *
 * <p>A folder with such a file is read as if it were not there.
 */
public final class DecisionsFile implements TextFormat<ImportDecisions> {

    /** What the first field of a file says. */
    public static final String FORMAT = "snitp-import/1";

    /** Writes decisions as YAML; what was not decided is absent. */
    public static final DecisionsFile YAML = new DecisionsFile();

    private DecisionsFile() {}

    /**
     * Reads a file.
     *
     * @param content its content
     * @param name its name, for diagnostics
     */
    public static DecisionsResult read(byte[] content, String name) {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(name, "name");
        try {
            return new DecisionsReader(Encodings.decode(name, content)).read();
        } catch (SourceException e) {
            return new DecisionsResult(
                    Optional.empty(),
                    List.of(Diagnostic.builder(e.code(), Profile.DRAFT)
                            .arguments(e.arguments())
                            .location(e.location())
                            .build()));
        }
    }

    @Override
    public String render(ImportDecisions decisions) {
        Objects.requireNonNull(decisions, "decisions");
        StringBuilder yaml = new StringBuilder();
        field(yaml, "format", FORMAT);
        field(yaml, "plan", YamlText.quoted(decisions.plan()));
        field(yaml, "strategy", YamlText.quoted(decisions.strategy()));
        decisions.period().ifPresent(period -> field(yaml, "period", YamlText.quoted(period.toString())));
        decisions.horizon().ifPresent(horizon -> field(yaml, "horizon", YamlText.quoted(horizon.toString())));
        decisions.language().ifPresent(language -> field(yaml, "language", YamlText.quoted(language)));
        decisions.currency().ifPresent(currency -> field(yaml, "currency", YamlText.quoted(currency)));
        if (!decisions.proposals()) {
            field(yaml, "proposals", "false");
        }
        if (!decisions.columns().isEmpty()) {
            yaml.append("columns:\n");
            decisions.columns().forEach((head, field) -> entry(yaml, head, DecisionWords.of(field)));
        }
        map(yaml, "aliases", decisions.aliases());
        if (!decisions.splits().isEmpty()) {
            yaml.append("splits:\n");
            for (ItemSplit split : decisions.splits()) {
                yaml.append("  - action: ")
                        .append(YamlText.quoted(split.action()))
                        .append('\n');
                yaml.append("    field: ")
                        .append(DecisionWords.of(split.field()))
                        .append('\n');
                yaml.append("    before: ")
                        .append(YamlText.quoted(split.before()))
                        .append('\n');
            }
        }
        return yaml.toString();
    }

    private static void field(StringBuilder yaml, String name, String value) {
        yaml.append(name).append(": ").append(value).append('\n');
    }

    private static void map(StringBuilder yaml, String name, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            yaml.append(name).append(":\n");
            entries.forEach((key, value) -> entry(yaml, key, YamlText.quoted(value)));
        }
    }

    private static void entry(StringBuilder yaml, String key, String value) {
        yaml.append("  ")
                .append(YamlText.quoted(key))
                .append(": ")
                .append(value)
                .append('\n');
    }
}
