package org.snitp.cli.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.cli.CommandLines;

/** Every link of the README and of the guide leads somewhere, every page exists in both languages, and none is long. */
class GuideLinksTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern INLINE_COMMAND = Pattern.compile("`((?:examples/)?snitp [^`]*)`");

    /** Three screens. */
    private static final int MAX_LINES = 150;

    static Stream<GuidePage> pages() {
        return Stream.concat(Stream.of(GuidePage.read(GuidePage.ROOT.resolve("README.md"))), GuidePage.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyLinkLeadsToAFileAndAHeading(GuidePage page) {
        List<String> dead = new ArrayList<>();
        for (String link : links(page)) {
            if (link.matches("(https|mailto):.*")) {
                continue;
            }
            String[] parts = link.split("#", -1);
            Path target = parts[0].isEmpty()
                    ? page.path()
                    : page.path().resolveSibling(parts[0]).normalize();
            if (!Files.exists(target)) {
                dead.add(link);
            } else if (parts.length > 1 && !anchors(GuidePage.read(target)).contains(parts[1])) {
                dead.add(link);
            }
        }
        assertThat(dead).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void noPageIsLongerThanThreeScreens(GuidePage page) {
        assertThat(page.text().lines().count()).isLessThanOrEqualTo(MAX_LINES);
    }

    /** A command in a sentence is not run, but its options are those that there are. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyCommandInASentenceHasOptionsThatThereAre(GuidePage page) {
        String prose = FENCED.matcher(page.text()).replaceAll("");
        assertThat(INLINE_COMMAND.matcher(prose).results().map(found -> found.group(1)))
                .allSatisfy(command ->
                        assertThat(CommandLines.problemOf(command)).as(command).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void everyPageOfTheGuideIsInBothLanguagesWithTheSameCommands(GuidePage page) {
        if (page.path().startsWith(GuidePage.GUIDE)) {
            Map<String, String> other = Map.of("en", "ro", "ro", "en");
            Path twin = GuidePage.GUIDE.resolve(other.get(page.language())).resolve(page.name());
            assertThat(twin).exists();
            assertThat(commands(page)).isEqualTo(commands(GuidePage.read(twin)));
        }
    }

    private static List<String> commands(GuidePage page) {
        return page.blocks().stream()
                .filter(block -> block.kind().equals("console"))
                .flatMap(block -> block.commands().stream())
                .map(GuidePage.Command::line)
                .toList();
    }

    static List<String> links(GuidePage page) {
        List<String> links = new ArrayList<>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(page.text())
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        links.add(link.getDestination());
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        links.add(image.getDestination());
                        visitChildren(image);
                    }
                });
        return links;
    }

    /** Returns the anchors of the headings, as GitHub and the site make them. */
    private static List<String> anchors(GuidePage page) {
        return HEADING.matcher(page.text())
                .results()
                .map(heading -> anchor(heading.group(1)))
                .toList();
    }

    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
