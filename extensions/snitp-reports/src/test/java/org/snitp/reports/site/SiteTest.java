package org.snitp.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.Snitp;
import org.snitp.reports.PublishedReport;
import org.snitp.reports.ReportFormat;

class SiteTest {

    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void thereIsAPageForEachThingInEachLanguage() {
        assertThat(Sites.open().paths())
                .contains(
                        "index.html",
                        "style.css",
                        "ro/index.html",
                        "en/index.html",
                        "en/objectives/1.1.html",
                        "en/actions/a_2f_b_20_2.html",
                        "en/institutions/ME.html",
                        "en/institutions/me_2.html",
                        "en/institutions/CON_.html",
                        "en/indicators/county.html",
                        "en/map.html",
                        "en/calendar.ics",
                        "en/calendars/ME.ics",
                        "en/report.docx",
                        "data/figures.csv",
                        "data/county.csv",
                        "data/county.json")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Site site = Sites.withheld();
        Set<String> paths = new HashSet<>(site.paths());
        List<String> lost = new ArrayList<>();
        for (String path : site.paths()) {
            if (path.endsWith(".html")) {
                String page = Sites.text(site, path);
                Set<String> ids = new HashSet<>();
                for (Matcher id = ID.matcher(page); id.find(); ) {
                    assertThat(ids.add(id.group(1)))
                            .as(path + "#" + id.group(1))
                            .isTrue();
                }
                for (Matcher link = LINK.matcher(page); link.find(); ) {
                    String target = link.group(1);
                    boolean known = target.startsWith("https://example.org/")
                            || (target.startsWith("#")
                                    ? ids.contains(target.substring(1))
                                    : paths.contains(
                                            URI.create(path).resolve(target).getPath()));
                    if (!known) {
                        lost.add(path + " -> " + target);
                    }
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    /** 4 boys are withheld, and 7919 girls with them, for 7923 are all; neither may be in a text, a picture or a file. */
    @Test
    void whatTheReportWithholdsIsInNoFile() {
        Site open = Sites.open();
        Site withheld = Sites.withheld();
        Pattern girls = Pattern.compile("7[.,\\u00a0 ]?919");

        assertThat(files(open, girls))
                .contains("ro/indicators/sex.html", "en/report.json", "data/sex.csv", "data/figures.csv");
        assertThat(files(withheld, girls)).isEmpty();
        assertThat(Sites.text(withheld, "data/sex.csv"))
                .contains("sex,2024,f,,,,,,,,true\n", "sex,2024,m,,,,,,,,true\n", "sex,2024,,,7923,,,,,,\n");
        assertThat(Sites.text(withheld, "en/index.html"))
                .contains(
                        "Counts from 1 to 4, and figures from which they could be computed, are withheld on all pages");
    }

    private static List<String> files(Site site, Pattern wanted) {
        return site.paths().stream()
                .filter(path -> !path.endsWith(".docx") && !path.endsWith(".odt"))
                .filter(path -> wanted.matcher(Sites.text(site, path)).find())
                .toList();
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        Site one = Sites.withheld();
        Site other = Sites.withheld();

        assertThat(one.paths()).isEqualTo(other.paths());
        one.paths().forEach(path -> assertThat(one.file(path)).as(path).isEqualTo(other.file(path)));
    }

    @Test
    void aPageNeedsNoScriptAndOnlyTheSearchHasOne() {
        Site site = Sites.open();
        List<String> scripted = site.paths().stream()
                .filter(path -> path.endsWith(".html") && Sites.text(site, path).contains("<script"))
                .toList();

        assertThat(scripted).containsExactly("en/find.html", "ro/find.html");
        assertThat(Sites.text(site, "en/find.html")).contains("<a href=\"indicators/county.html\">county</a>");
    }

    @Test
    void withheldZeroAndMissingLookDifferentInThePicture() {
        String county = Sites.text(Sites.withheld(), "en/indicators/county.html");

        assertThat(county)
                .contains("<title>Cluj: 0</title>")
                .contains("<title>Dolj: withheld (statistical confidentiality)</title>")
                .contains("<title>Alba: no figure</title>");
        assertThat(county).contains("ink-withheld", "ink-missing", "ink-shade1");
    }

    @Test
    void replacedFiguresAreToldWithDayAndReason() {
        assertThat(Sites.text(Sites.open(), "en/indicators/cumulative.html"))
                .contains("Replaced figures", "175", "10 Jan 2025", "10 Feb 2025", "A school answered late");
    }

    @Test
    void changesSinceTheEarlierEditionAreThoseOfPublishedFigures() {
        AnnualReport before =
                Sites.report(Snitp.read(yamlOfLastYear(), "plan.yaml").orElseThrow(), Optional.empty());
        String published = ReportFormat.JSON.in(Locale.ENGLISH).render(before);
        Site site = Site.of(Sites.report(Optional.of(5)), Sites.options().since(PublishedReport.parse(published)));

        assertThat(Sites.text(site, "en/index.html"))
                .contains("Changes since the earlier edition")
                .contains("2025: 260 is new")
                .contains("2024: 180 instead of 175")
                .contains("2024, girls: withheld now")
                .doesNotContain("2024: 30");
    }

    private static String yamlOfLastYear() {
        return yaml().replaceAll("(?m)^  - \\{indicator: [a-z]+, period: 2025.*\\n", "")
                .replaceAll(
                        "(?s)value: 180\\n(.*?)reportedOn: 2025-02-10\\n.*?\\n",
                        "value: 175\n$1reportedOn: 2025-01-10\n");
    }

    private static String yaml() {
        try {
            return Files.readString(
                    Path.of("src", "test", "resources", "org", "snitp", "reports", "site", "plan.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void figuresInOneMoreFormatStandBesideThePageOfEachIndicator() {
        SiteDownload key =
                new SiteDownload("key.json", Map.of("en", "The codes", "ro", "Codurile"), new byte[] {'{', '}'});
        SiteData format = new SiteData(
                "more", "tsv", "More", Map.of("sex", "a\tb\n", "county", "c\n", "nobody", "d\n"), Optional.of(key));
        Site site = Site.of(Sites.report(Optional.empty()), Sites.options().withData(format));

        assertThat(Sites.text(site, "data/more/sex.tsv")).isEqualTo("a\tb\n");
        assertThat(site.paths())
                .contains("data/more/county.tsv", "files/key.json")
                .doesNotContain("data/more/nobody.tsv");
        assertThat(Sites.text(site, "ro/indicators/sex.html"))
                .contains("<a href=\"../../data/sex.json\">JSON</a>, <a href=\"../../data/more/sex.tsv\">More</a>"
                        + " (<a href=\"../../files/key.json\">key.json</a>)");
        assertThat(Sites.text(site, "en/indicators/share.html")).doesNotContain("More", "key.json");
        assertThat(Sites.text(site, "ro/downloads.html")).contains("../files/key.json", "Codurile");
    }

    @Test
    void aFormatHasPlainNames() {
        assertThatThrownBy(() -> new SiteData("../x", "csv", "X", Map.of(), Optional.empty()))
                .hasMessage("Not a plain name of a folder: ../x");
        assertThatThrownBy(() -> new SiteData("x", "tar.gz", "X", Map.of(), Optional.empty()))
                .hasMessage("Not a plain extension: tar.gz");
        assertThatThrownBy(() -> new SiteData("x", "csv", " ", Map.of(), Optional.empty()))
                .hasMessage("The format has no name");
    }

    @Test
    void aFileOfTheCallerIsOfferedAsItIs() {
        byte[] content = "a,b\n".getBytes(StandardCharsets.UTF_8);
        Site site = Site.of(
                Sites.report(Optional.empty()),
                Sites.options().withDownload(new SiteDownload("own.csv", Map.of("en", "Own figures"), content)));

        assertThat(site.file("files/own.csv")).isEqualTo(content);
        assertThat(Sites.text(site, "ro/downloads.html")).contains("../files/own.csv", "Own figures");
        assertThatThrownBy(() -> new SiteDownload("../own.csv", Map.of("en", "x"), content))
                .hasMessage("Not a plain file name: ../own.csv");
        assertThatThrownBy(() -> new SiteDownload("own.csv", Map.of("ro", "x"), content))
                .hasMessage("No English title: {ro=x}");
    }

    @Test
    void languagesWithoutTextsGiveEnglishPagesOnce() {
        Site site = Site.of(
                Sites.report(Optional.empty()),
                SiteOptions.in(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("en-GB")));

        assertThat(site.paths()).contains("en/index.html").noneMatch(path -> path.startsWith("fr/"));
        assertThatThrownBy(() -> site.file("fr/index.html")).hasMessage("No such file in the site: fr/index.html");
    }

    @Test
    void figuresAreFilesForProgramsInEveryLanguageTheSame() {
        assertThat(Sites.text(Sites.open(), "data/share.json")).isEqualTo("""
                {
                  "id": "share",
                  "name": {
                    "en": "Share of pupils informed",
                    "ro": "Ponderea elevilor informați"
                  },
                  "measure": "percentage",
                  "accumulation": "from-components",
                  "figures": [
                    {
                      "period": "2024",
                      "numerator": 4400,
                      "denominator": 8000
                    },
                    {
                      "period": "2025",
                      "numerator": 5610,
                      "denominator": 8500
                    }
                  ]
                }
                """);
    }
}
