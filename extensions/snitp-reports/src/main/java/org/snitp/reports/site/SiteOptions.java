package org.snitp.reports.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.disclosure.Edition;

/** What a site is made of besides the report. */
public final class SiteOptions {

    private final List<Locale> languages;
    private final Optional<ReportingCalendar> calendar;
    private final Optional<Edition> since;
    private final List<SiteDownload> downloads;
    private final List<SiteData> data;

    private SiteOptions(
            List<Locale> languages,
            Optional<ReportingCalendar> calendar,
            Optional<Edition> since,
            List<SiteDownload> downloads,
            List<SiteData> data) {
        this.languages = languages;
        this.calendar = calendar;
        this.since = since;
        this.downloads = downloads;
        this.data = data;
    }

    /**
     * Returns options for a site in some languages.
     *
     * @param first the language in which the site opens; English if there are no texts in it
     * @param others the other languages
     */
    public static SiteOptions in(Locale first, Locale... others) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(others, "others");
        LinkedHashSet<Locale> languages = new LinkedHashSet<>();
        languages.add(first);
        languages.addAll(List.of(others));
        return new SiteOptions(List.copyOf(languages), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** Returns the same options with a calendar of what is to be reported. */
    public SiteOptions withCalendar(ReportingCalendar reporting) {
        Objects.requireNonNull(reporting, "reporting");
        return new SiteOptions(languages, Optional.of(reporting), since, downloads, data);
    }

    /**
     * Returns the same options with the edition before this one: the site tells which figures are new, revised or withheld
     * since then.
     */
    public SiteOptions since(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return new SiteOptions(languages, calendar, Optional.of(edition), downloads, data);
    }

    /**
     * Returns the same options with one more file to download. What it publishes is the caller's to decide: the site takes it
     * as it is.
     */
    public SiteOptions withDownload(SiteDownload download) {
        Objects.requireNonNull(download, "download");
        List<SiteDownload> all = new ArrayList<>(downloads);
        all.add(download);
        return new SiteOptions(languages, calendar, since, List.copyOf(all), data);
    }

    /**
     * Returns the same options with the figures in one more format, beside the page of each indicator, and the file that is needed
     * to read them among the downloads. What the files publish is the caller's to decide: the site takes them as they are.
     *
     * @since 0.1.0
     */
    public SiteOptions withData(SiteData format) {
        Objects.requireNonNull(format, "format");
        List<SiteData> all = new ArrayList<>(data);
        all.add(format);
        SiteOptions options = new SiteOptions(languages, calendar, since, downloads, List.copyOf(all));
        return format.key().map(options::withDownload).orElse(options);
    }

    /** Returns the same options in other languages. */
    SiteOptions speaking(List<Locale> others) {
        return new SiteOptions(List.copyOf(others), calendar, since, downloads, data);
    }

    /** The languages, the one in which the site opens first. */
    public List<Locale> languages() {
        return languages;
    }

    /** The calendar of what is to be reported. */
    public Optional<ReportingCalendar> calendar() {
        return calendar;
    }

    /** The edition before this one. */
    public Optional<Edition> since() {
        return since;
    }

    /** The files to download besides those of the site itself. */
    public List<SiteDownload> downloads() {
        return downloads;
    }

    /**
     * The figures in formats that the site does not write itself.
     *
     * @since 0.1.0
     */
    public List<SiteData> data() {
        return data;
    }
}
