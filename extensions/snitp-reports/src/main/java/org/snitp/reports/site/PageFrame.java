package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.Heading;
import org.snitp.io.internal.page.Inline;
import org.snitp.io.internal.page.WebPage;
import org.snitp.io.internal.page.WebPage.Place;
import org.snitp.io.internal.page.WebPageWriter;
import org.snitp.model.internal.message.Messages;
import org.snitp.reports.internal.wording.Wording;

/** What is the same around the content of each page: the menu, the languages, the footer. */
final class PageFrame {

    private final AnnualReport report;
    private final SitePaths paths;
    private final List<Locale> languages;
    private final List<String> menu;

    /**
     * Creates the frame.
     *
     * @param menu the main pages, each with its path
     */
    PageFrame(AnnualReport report, SitePaths paths, List<Locale> languages, List<String> menu) {
        this.report = report;
        this.paths = paths;
        this.languages = languages;
        this.menu = menu;
    }

    /**
     * Returns a page. Where its texts are in several languages, those of other languages are marked, and the footer says so.
     *
     * @param path its path from the folder of its language
     */
    String page(String path, Locale locale, Function<SiteWords, PageContent> content) {
        Wording plain = new Wording(locale, report.heading().years());
        SiteWords words = words(plain, path);
        WebPage page = page(path, words, content.apply(words));
        if (plain.otherLanguages().isPresent()) {
            SiteWords marking = words(plain.marking(), path);
            page = page(path, marking, content.apply(marking));
        }
        return report.heading().years().in(WebPageWriter.write(page));
    }

    /** Returns the first page, above the folders of the languages. */
    String entry(Locale locale, Function<SiteWords, PageContent> content) {
        Wording wording = new Wording(locale, report.heading().years());
        SiteWords words = new SiteWords(wording, Messages.in(Site.class, wording.locale()), paths, "");
        PageContent said = content.apply(words);
        WebPage page = new WebPage(
                wording.locale(),
                "",
                siteName(words),
                "",
                List.of(Inline.text(siteName(words))),
                List.of(),
                List.of(),
                List.of(),
                around(words),
                said.cover(),
                said.sections(),
                List.of(),
                Optional.empty());
        return WebPageWriter.write(page);
    }

    private static WebPage.Words around(SiteWords words) {
        return new WebPage.Words(
                words.text("page.skip"),
                words.text("page.menu"),
                words.text("page.languages"),
                words.text("page.trail"));
    }

    private SiteWords words(Wording wording, String path) {
        String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
        return new SiteWords(wording, Messages.in(Site.class, wording.locale()), paths, up);
    }

    private WebPage page(String path, SiteWords words, PageContent content) {
        List<Place> places = new ArrayList<>();
        for (String main : menu) {
            places.add(
                    new Place(words.up() + main, words.text("menu." + key(main)), Optional.empty(), main.equals(path)));
        }
        List<Place> trail = new ArrayList<>();
        content.trail()
                .forEach(way -> trail.add(new Place(words.up() + way.path(), way.name(), Optional.empty(), false)));
        return new WebPage(
                words.wording().locale(),
                words.up() + "../",
                siteName(words),
                content.kind(),
                content.title(),
                places,
                languages(path, words),
                trail,
                around(words),
                content.cover(),
                content.sections(),
                footer(words),
                content.script());
    }

    private List<Place> languages(String path, SiteWords words) {
        List<Place> places = new ArrayList<>();
        for (Locale language : languages) {
            String tag = language.getLanguage();
            boolean here = tag.equals(words.wording().locale().getLanguage());
            places.add(new Place(words.up() + "../" + tag + "/" + path, name(language), Optional.of(tag), here));
        }
        return places;
    }

    /** The name of a language in itself, as its readers look for it. */
    static String name(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.isEmpty() ? language.toLanguageTag() : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String siteName(SiteWords words) {
        Heading heading = report.heading();
        return heading.strategies().stream()
                .findFirst()
                .or(() -> heading.plans().stream()
                        .flatMap(plan -> plan.title().stream())
                        .findFirst())
                .map(title -> title.in(words.wording().locale()))
                .orElseGet(() -> heading.plans().stream()
                        .map(Heading.Plan::id)
                        .findFirst()
                        .orElseGet(() -> words.text("page.site")));
    }

    /** Returns the key of a main page in the texts. */
    static String key(String path) {
        return path.equals(SitePaths.OVERVIEW) ? "overview" : path.replaceFirst("(/index)?\\.html$", "");
    }

    private List<List<Inline>> footer(SiteWords words) {
        Wording wording = words.wording();
        Heading heading = report.heading();
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(List.of(
                Inline.text(words.fill(
                                "footer.asOf",
                                Map.of(
                                        "period", wording.period(heading.period()),
                                        "date", wording.date(heading.asOf())))
                        + heading.knownOn()
                                .map(day -> " " + words.fill("footer.knownOn", Map.of("date", wording.date(day))))
                                .orElse("")
                        + " "),
                words.link(SitePaths.METHOD, words.text("footer.method"))));
        report.method()
                .disclosureThreshold()
                .ifPresent(threshold -> lines.add(List.of(
                        Inline.text(words.fill("footer.withheld", Map.of("most", Integer.toString(threshold - 1)))))));
        wording.otherLanguages().ifPresent(said -> lines.add(List.of(Inline.text(said))));
        return lines;
    }
}
