package org.snitp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snitp.testkit.GoldenFiles;

/** The public types of the modules are on one page, with what the Javadoc of each says first; {@code -Dgolden.update} writes it. */
class ApiPageTest {

    private static final GoldenFiles DOCS = new GoldenFiles(Path.of("..", "..", "docs"));

    private static final String HEAD = """
            # The public types

            Every public type of the library, module by module and package by package, with the first sentence of its Javadoc. The
            page is generated from the sources (`ApiPageTest`); the pages of the packages have an example each.
            """;

    private static final Pattern LABELLED_LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+[^\\s}(]+(?:\\([^)]*\\))?\\s+([^}]+)}");

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^}]+)}");

    @Test
    void thePageListsEveryPublicType() {
        StringBuilder page = new StringBuilder(HEAD);
        ApiSources.MODULES.forEach(module -> {
            page.append("\n## ").append(module).append('\n');
            ApiSources.packages(module).forEach((name, folder) -> {
                page.append("\n### ").append(name).append("\n\n");
                page.append(firstSentence(ApiSources.text(folder.resolve("package-info.java"))))
                        .append("\n\n");
                ApiSources.types(folder)
                        .forEach((type, source) -> page.append("- `")
                                .append(type)
                                .append("`: ")
                                .append(firstSentence(source))
                                .append('\n'));
            });
        });

        DOCS.assertSame(page.toString(), "api.md");
    }

    @Test
    void aSentenceIsWrittenAsMarkdown() {
        assertThat(
                        firstSentence(
                                "/** A {@link Period#end() last day} of {@code P1D} &lt; {@link a.b.Term}, e.g. <b>it</b>. More. */"))
                .isEqualTo("A last day of `P1D` < `Term`, e.g. it.");
    }

    private static String firstSentence(String source) {
        String text = ApiSources.javadoc(source).replaceAll("\\s+", " ");
        text = text.replaceAll("(?i)<p>.*|<pre>.*|<ul>.*| @(?:param|since|see|return|throws)\\b.*", "");
        text = LABELLED_LINK.matcher(text).replaceAll("$1");
        text = LINK.matcher(text).replaceAll(link -> "`" + link.group(1).replaceFirst("^.*[.#](?=\\w)", "") + "`");
        text = text.replaceAll("\\{@code ([^}]*)}", "`$1`").replaceAll("</?\\w+>", "");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return text.replaceFirst("(?<!e\\.g|i\\.e)\\. .*", ".").strip();
    }
}
