package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site of the guide: made by each build in {@code docs/site}, which is not committed. */
class GuideSiteTest {

    private static final Path DOCS = GuidePage.ROOT.resolve("docs");

    private static final Path SITE = DOCS.resolve("site");

    private static final Pattern TARGET = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    @BeforeAll
    static void make() {
        GuideSite.write(DOCS, SITE);
    }

    @Test
    void everyPageOfTheGuideIsInIt() {
        assertThat(GuidePage.all())
                .allSatisfy(page -> assertThat(SITE.resolve("guide")
                                .resolve(page.language())
                                .resolve(page.name().replace(".md", ".html")))
                        .content()
                        .contains(
                                "<html lang=\"" + page.language() + "\">",
                                "aria-current=\"page\"",
                                "class=\"language\""));
    }

    @Test
    void itNeedsNeitherScriptNorNetworkAndAllItsLinksLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                String html = Files.readString(file);
                assertThat(html).doesNotContain("<script", "src=\"http", "@import", "url(");
                TARGET.matcher(html)
                        .results()
                        .map(target -> target.group(1))
                        .filter(target -> !target.matches("(https?|mailto):.*"))
                        .filter(target -> !leadsSomewhere(file, target))
                        .forEach(target -> dead.add(file + " → " + target));
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path file, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        if (!Files.exists(target)) {
            return false;
        }
        if (parts.length == 1 || !target.toString().endsWith(".html")) {
            return true;
        }
        String html = GuidePage.read(target).text();
        return html.contains("id=\"" + parts[1] + "\"");
    }
}
