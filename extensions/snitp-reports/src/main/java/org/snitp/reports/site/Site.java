package org.snitp.reports.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.ActionStanding;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.IndicatorStanding;
import org.snitp.indicators.monitoring.ObjectiveStanding;
import org.snitp.indicators.monitoring.Party;
import org.snitp.io.format.FileFormat;
import org.snitp.io.format.OfficeFormat;
import org.snitp.io.internal.page.WebPageWriter;
import org.snitp.model.internal.message.Messages;
import org.snitp.reports.ReportDocument;
import org.snitp.reports.ReportFormat;
import org.snitp.reports.calendar.CalendarWriter;

/**
 * A static web site of a monitoring report: a page for each objective, action, institution and indicator, with pictures, tables
 * and files of the figures. It needs no server, no network and no script, and can be opened from a folder.
 *
 * <p>Everything is made of the report, and nothing of the measurements behind it: what the report withholds is on no page, in no
 * picture and in no file. The same report and options always give the same bytes.
 */
public final class Site {

    static final String SCRIPT = "find.js";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private Site() {}

    /**
     * Makes the site of a report.
     *
     * <p>Of the languages, those without texts of their own give English pages; each language has one set of pages.
     *
     * @param report the report
     * @param options the languages, and what the site has besides the report
     */
    public static Site of(AnnualReport report, SiteOptions options) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(options, "options");
        Site site = new Site();
        site.make(report, options);
        return site;
    }

    private void make(AnnualReport report, SiteOptions options) {
        List<Locale> languages = options.languages().stream()
                .map(asked -> Messages.in(Site.class, asked).locale())
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .distinct()
                .toList();
        SitePaths paths = new SitePaths(report);
        SiteOptions spoken = languages.equals(options.languages()) ? options : options.speaking(languages);
        WholePages whole = new WholePages(report, spoken);
        PageFrame frame = new PageFrame(report, paths, languages, menu(report, whole));
        put("index.html", frame.entry(languages.get(0), whole::languages));
        put(WebPageWriter.STYLE, WebPageWriter.styleSheet());
        put(SCRIPT, script());
        List<IndicatorStanding> indicators = report.indicators().toList();
        put("data/figures.csv", SeriesData.csv(indicators));
        for (IndicatorStanding standing : indicators) {
            String file = paths.data(standing.indicator().getId()).substring("../".length());
            put(file + ".csv", SeriesData.csv(List.of(standing)));
            put(file + ".json", SeriesData.json(standing));
        }
        spoken.data().forEach(format -> indicators.forEach(standing -> put(standing, format, paths)));
        spoken.downloads().forEach(file -> files.put("files/" + file.name(), file.content()));
        languages.forEach(language -> new Pages(report, spoken, paths, frame, whole, language).make());
    }

    private void put(IndicatorStanding standing, SiteData format, SitePaths paths) {
        String id = standing.indicator().getId();
        String text = format.files().get(id);
        if (text != null) {
            put(paths.data(format, id).substring("../".length()), text);
        }
    }

    private static List<String> menu(AnnualReport report, WholePages whole) {
        List<String> menu = new ArrayList<>(List.of(
                SitePaths.OVERVIEW,
                SitePaths.OBJECTIVES,
                SitePaths.ACTIONS,
                SitePaths.INSTITUTIONS,
                SitePaths.INDICATORS,
                SitePaths.CALENDAR));
        if (!whole.mapped().isEmpty()) {
            menu.add(SitePaths.MAP);
        }
        menu.add(SitePaths.REPORTING);
        if (!report.heading().chapters().isEmpty()) {
            menu.add(SitePaths.STRATEGY);
        }
        menu.addAll(List.of(SitePaths.METHOD, SitePaths.DOWNLOADS, SitePaths.FIND));
        return menu;
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Site.class.getResourceAsStream(SCRIPT))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private <T> void put(String path, FileFormat<T> format, T content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(content, bytes);
        files.put(path, bytes.toByteArray());
    }

    /** The pages in one language. */
    private final class Pages {
        private final AnnualReport report;
        private final SiteOptions options;
        private final SitePaths paths;
        private final PageFrame frame;
        private final WholePages whole;
        private final Locale language;
        private final String folder;

        Pages(
                AnnualReport report,
                SiteOptions options,
                SitePaths paths,
                PageFrame frame,
                WholePages whole,
                Locale language) {
            this.report = report;
            this.options = options;
            this.paths = paths;
            this.frame = frame;
            this.whole = whole;
            this.language = language;
            this.folder = language.getLanguage() + "/";
        }

        void make() {
            ListPages lists = new ListPages(report, paths);
            put(SitePaths.OVERVIEW, whole::overview);
            put(SitePaths.OBJECTIVES, lists::objectives);
            put(SitePaths.ACTIONS, lists::actions);
            put(SitePaths.INSTITUTIONS, lists::institutions);
            put(SitePaths.INDICATORS, lists::indicators);
            put(SitePaths.CALENDAR, whole::calendar);
            if (!whole.mapped().isEmpty()) {
                put(SitePaths.MAP, whole::map);
            }
            put(SitePaths.REPORTING, whole::reporting);
            if (!report.heading().chapters().isEmpty()) {
                put(SitePaths.STRATEGY, whole::strategy);
            }
            put(SitePaths.METHOD, whole::method);
            put(SitePaths.DOWNLOADS, whole::downloads);
            put(SitePaths.FIND, lists::find);
            putThings();
            putDownloads();
        }

        private void putThings() {
            ThingPages things = new ThingPages(report, options.calendar());
            for (ObjectiveStanding standing : report.objectives()) {
                String code = standing.objective().getCode();
                String path = paths.objective(code).orElseThrow();
                put(path, words -> things.objective(standing, words));
                standing.indicators().forEach(indicator -> put(indicator, new PageContent.Way(path, code)));
            }
            for (ActionStanding standing : report.actions()) {
                String code = standing.action().getCode();
                String path = paths.action(code).orElseThrow();
                put(path, words -> things.action(standing, words));
                standing.indicators().forEach(indicator -> put(indicator, new PageContent.Way(path, code)));
            }
            for (Party party : paths.institutions()) {
                put(paths.institution(party.id()).orElseThrow(), words -> things.institution(party, words));
            }
        }

        private void put(IndicatorStanding standing, PageContent.Way above) {
            String path = paths.indicator(standing.indicator().getId()).orElseThrow();
            put(path, new IndicatorPage(report, options.data(), standing, above)::content);
        }

        private void put(String path, Function<SiteWords, PageContent> content) {
            Site.this.put(folder + path, frame.page(path, language, content));
        }

        private void putDownloads() {
            Site.this.put(folder + "report.html", ReportFormat.HTML.in(language).render(report));
            Site.this.put(folder + "report.json", ReportFormat.JSON.in(language).render(report));
            Site.this.put(folder + "report.docx", ReportDocument.in(language, OfficeFormat.DOCX), report);
            Site.this.put(folder + "report.odt", ReportDocument.in(language, OfficeFormat.ODT), report);
            options.calendar().ifPresent(this::putCalendars);
        }

        /** The files carry the day of the report, so that the same report gives the same bytes. */
        private void putCalendars(ReportingCalendar calendar) {
            Instant stamp = report.heading().asOf().atStartOfDay().toInstant(ZoneOffset.UTC);
            String name = Messages.in(Site.class, language).text("calendar.name");
            Site.this.put(
                    folder + "calendar.ics",
                    CalendarWriter.iCalendar(name, language, stamp).render(calendar));
            for (Party party : paths.institutions()) {
                if (calendar.institutions().contains(party.id())) {
                    Site.this.put(
                            folder + paths.calendar(party.id()) + ".ics",
                            CalendarWriter.iCalendar(name + " " + party.id(), language, stamp)
                                    .render(calendar.forInstitution(party.id())));
                }
            }
        }
    }

    /** Returns the paths of all files, with slashes between folders, in their order. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /**
     * Returns the bytes of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public byte[] file(String path) {
        Objects.requireNonNull(path, "path");
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("No such file in the site: " + path);
        }
        return bytes.clone();
    }

    /**
     * Writes the site into a folder: a new or empty one, or one into which a site was written before. Files of that earlier site
     * that are not in this one are deleted, and others are left as they are.
     *
     * @throws SiteFolderException if the folder has other files; nothing is written then
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(Path folder) {
        Objects.requireNonNull(folder, "folder");
        new SiteFolder(folder).write(Collections.unmodifiableSortedMap(files));
    }
}
