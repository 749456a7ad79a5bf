package org.snitp.cli.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The guide, the reference and the other pages of {@code docs} as a site: HTML without a script, which opens from a file. Links
 * between pages stay within the site; those to other files of the checkout lead to these.
 */
final class GuideSite {

    /** The pages of a language, in the order of the navigation. */
    private static final List<String> GUIDE = List.of(
            "index",
            "year",
            "year-2",
            "year-3",
            "plan",
            "import",
            "check",
            "collect",
            "progress",
            "publish",
            "embed",
            "cookbook",
            "cookbook-2",
            "scale",
            "format",
            "figures");

    private static final Map<String, List<String>> REFERENCE = Map.of(
            "en",
            List.of(
                    "reference/commands.md",
                    "reference/format.md",
                    "diagnostics.md",
                    "annex-remarks.md",
                    "exchange-codes.md",
                    "official-data.md"),
            "ro",
            List.of(
                    "reference/commands.ro.md",
                    "reference/format.ro.md",
                    "diagnostics.ro.md",
                    "annex-remarks.ro.md",
                    "exchange-codes.ro.md"));

    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "en",
            Map.of(
                    "guide",
                    "Guide",
                    "reference",
                    "Reference",
                    "other",
                    "Română",
                    "pages",
                    "Pages",
                    "skip",
                    "Skip to the text"),
            "ro",
            Map.of(
                    "guide",
                    "Ghid",
                    "reference",
                    "De consultat",
                    "other",
                    "English",
                    "pages",
                    "Pagini",
                    "skip",
                    "Sari la text"));

    private final Path docs;
    private final Path site;
    private final Parser parser;
    private final String style;

    private GuideSite(Path docs, Path site) {
        this.docs = docs;
        this.site = site;
        this.parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        this.style = resource("site.css");
    }

    /** Writes the site anew. */
    static void write(Path docs, Path site) {
        GuideSite all = new GuideSite(
                docs.toAbsolutePath().normalize(), site.toAbsolutePath().normalize());
        try {
            all.delete();
            all.pages().forEach(all::page);
            all.pictures();
            all.save(all.site.resolve("index.html"), all.entrance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() throws IOException {
        if (Files.exists(site)) {
            try (Stream<Path> old = Files.walk(site)) {
                for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(docs)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.startsWith(site))
                    .sorted()
                    .toList();
        }
    }

    private void pictures() throws IOException {
        Path to = Files.createDirectories(site.resolve("pictures"));
        try (Stream<Path> pictures = Files.list(docs.resolve("pictures"))) {
            for (Path picture : pictures.toList()) {
                Files.copy(picture, to.resolve(picture.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void page(Path source) {
        Node document = parser.parse(GuidePage.read(source).text());
        Path target = target(source);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(destination(source, target, link.getDestination()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(destination(source, target, image.getDestination()));
            }
        });
        save(target, html(source, target, title(document), renderer().render(document)));
    }

    private static HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                        attributes.put("id", GuideLinksTest.anchor(words(node)));
                    }
                    if (tag.equals("table") || tag.equals("pre")) { // they scroll, also by keys
                        attributes.put("tabindex", "0");
                    }
                })
                .build();
    }

    /** Returns where a link of a page leads: to a page of the site, or to a file of the checkout. */
    private String destination(Path source, Path target, String link) {
        if (link.matches("[a-z]+:.*") || link.startsWith("#")) {
            return link;
        }
        String[] parts = link.split("#", 2);
        Path file = source.resolveSibling(parts[0]).normalize();
        boolean own = file.startsWith(docs) && file.toString().endsWith(".md");
        boolean picture = file.startsWith(docs.resolve("pictures"));
        Path to = own ? target(file) : picture ? site.resolve(docs.relativize(file)) : file;
        return relative(target, to) + (parts.length > 1 ? "#" + parts[1] : "");
    }

    private Path target(Path source) {
        String name = docs.relativize(source).toString().replaceFirst("\\.md$", ".html");
        return site.resolve(name.replace("adr/README.html", "adr/index.html"));
    }

    private static String relative(Path from, Path to) {
        return from.getParent().relativize(to).toString().replace('\\', '/');
    }

    private String html(Path source, Path target, String title, String body) {
        String language = language(source);
        Map<String, String> words = WORDS.get(language);
        String other = twin(source)
                .map(twin -> "<a class=\"language\" href=\"%s\">%s</a>"
                        .formatted(relative(target, target(twin)), words.get("other")))
                .orElse("");
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – SNITP</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#text">%s</a>
                <header><a class="brand" href="%s">SNITP</a> <a class="pages" href="#pages">%s</a> %s</header>
                <div class="columns">
                <nav id="pages" aria-label="{pages}">
                %s</nav>
                <main id="text">
                %s</main>
                </div>
                </body>
                </html>
                """.replace("{pages}", words.get("pages")).formatted(
                language,
                escaped(title),
                style,
                words.get("skip"),
                relative(target, target(docs.resolve("guide/" + language + "/index.md"))),
                words.get("pages"),
                other,
                navigation(source, target, language, words),
                body);
    }

    private String navigation(Path source, Path target, String language, Map<String, String> words) {
        StringBuilder navigation = new StringBuilder();
        List<Path> guide = new ArrayList<>();
        GUIDE.forEach(name -> guide.add(docs.resolve("guide/" + language + "/" + name + ".md")));
        List<Path> reference =
                REFERENCE.get(language).stream().map(docs::resolve).toList();
        list(navigation, words.get("guide"), guide, source, target);
        list(navigation, words.get("reference"), reference, source, target);
        return navigation.toString();
    }

    private void list(StringBuilder navigation, String title, List<Path> pages, Path source, Path target) {
        navigation.append("<h2>").append(title).append("</h2>\n<ul>\n");
        for (Path page : pages) {
            navigation.append("<li><a href=\"%s\"%s>%s</a></li>\n"
                    .formatted(
                            relative(target, target(page)),
                            page.equals(source) ? " aria-current=\"page\"" : "",
                            escaped(title(parser.parse(GuidePage.read(page).text())))));
        }
        navigation.append("</ul>\n");
    }

    /** Returns the page that says the same in the other language. */
    private Optional<Path> twin(Path source) {
        String name = docs.relativize(source).toString();
        String other = name.startsWith("guide/en/")
                ? name.replace("guide/en/", "guide/ro/")
                : name.startsWith("guide/ro/")
                        ? name.replace("guide/ro/", "guide/en/")
                        : name.endsWith(".ro.md") ? name.replace(".ro.md", ".md") : name.replace(".md", ".ro.md");
        return Optional.of(docs.resolve(other)).filter(Files::exists);
    }

    private String language(Path source) {
        String name = docs.relativize(source).toString();
        return name.startsWith("guide/ro/") || name.endsWith(".ro.md") ? "ro" : "en";
    }

    /** The entrance sends the reader to the guide, in a language of choice. */
    private String entrance() {
        return html(docs.resolve("guide/en/index.md"), site.resolve("index.html"), "SNITP", """
                <h1>SNITP</h1>
                <p>National strategies and action plans as data: typed, checked, measurable.</p>
                <p class="doors"><a href="guide/en/index.html">The guide in English</a>
                <a href="guide/ro/index.html" lang="ro">Ghidul în română</a></p>
                <p><img src="pictures/validate.en.svg" alt="What the command says of a slip"></p>
                """);
    }

    private static String title(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return words(node);
            }
        }
        return "SNITP";
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    private void save(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = GuideSite.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
