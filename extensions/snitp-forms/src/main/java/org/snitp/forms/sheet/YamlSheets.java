package org.snitp.forms.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.write.CommentedYaml;

/**
 * Writes indicator sheets as YAML: a fragment of the plan that is read back as it is, or filled in.
 *
 * <p>The fragment has the plan's own id, strategy, version and period, and the actions to which the indicators belong, with
 * these indicators alone; errata are left out. Indicators of objectives stand in a fragment of their strategy, with all its
 * objectives. Read without the strategy and the institutions, a fragment has no errors, and warnings that these are not
 * there.
 *
 * <p>What is blank stands commented out in its place, under the SMART criterion that it would satisfy. Without the first
 * {@code #} of its lines, and filled in, it is a part of the document.
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
