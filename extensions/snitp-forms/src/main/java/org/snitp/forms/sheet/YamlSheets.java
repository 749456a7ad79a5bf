package org.snitp.forms.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.io.internal.output.AtomicFile;
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
public final class YamlSheets {

    private YamlSheets() {}

    /**
     * Returns sheets as YAML.
     *
     * @param sheets the sheets, at least one
     * @param locale the language of the comments; English if there are no texts in it
     * @throws IllegalArgumentException if there is no sheet, as a document of nothing cannot be read back
     */
    public static String write(List<IndicatorSheet> sheets, Locale locale) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(locale, "locale");
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

    /**
     * Writes sheets to a file as YAML. The file appears whole or not at all.
     *
     * @param locale the language, as for the text
     * @throws IllegalArgumentException if there is no sheet
     * @throws java.io.UncheckedIOException if it cannot be written; a file that was there before is then unchanged
     */
    public static void write(List<IndicatorSheet> sheets, Locale locale, Path file) {
        Objects.requireNonNull(sheets, "sheets");
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(file, "file");
        AtomicFile.writeText(file, write(sheets, locale));
    }
}
