package org.snitp.forms.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.write.CommentedYaml;

/**
 * Writes indicator sheets as YAML: a fragment of the plan that can be read back unchanged, or filled in.
 *
 * <p>The fragment has the plan's own id, strategy, version and period, and the actions of the indicators, with only these
 * indicators; errata are omitted. Indicators of objectives are in a fragment of their strategy, with all its objectives. A
 * fragment read without the strategy and the institutions has no errors, only warnings that these are missing.
 *
 * <p>Blank fields are commented out in their places, after the SMART criterion that they would satisfy. Without the first
 * {@code #} of its lines, and filled in, a blank field becomes part of the document.
 */
public final class YamlSheets implements TextFormat<List<IndicatorSheet>> {

    private final Locale locale;

    private YamlSheets(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format in a language.
     *
     * @param locale the language of the comments; English if there are no texts in it
     */
    public static YamlSheets in(Locale locale) {
        return new YamlSheets(Objects.requireNonNull(locale, "locale"));
    }

    /**
     * Returns sheets as YAML.
     *
     * @param sheets the sheets, at least one
     * @throws IllegalArgumentException if there is no sheet, as a document of nothing cannot be read back
     */
    @Override
    public String render(List<IndicatorSheet> sheets) {
        Objects.requireNonNull(sheets, "sheets");
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one sheet");
        }
        SheetWording words = SheetWording.in(locale);
        Fragment fragment = Fragment.of(sheets);
        FragmentCommentary commentary = new FragmentCommentary(fragment.sheets(), words);
        return CommentedYaml.comment(words.text("yaml.what"))
                + CommentedYaml.comment(words.text("yaml.how"))
                + fragment.documents().stream()
                        .map(document -> CommentedYaml.write(document, commentary))
                        .collect(Collectors.joining("---\n"));
    }
}
