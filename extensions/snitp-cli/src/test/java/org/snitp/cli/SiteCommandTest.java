package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    private static final String PLAN = Path.of(
                    "..", "snitp-reports", "src", "test", "resources", "org", "snitp", "reports", "site")
            .resolve("plan.yaml")
            .toString();

    private static final Pattern GIRLS = Pattern.compile("7[.,\\u00a0 ]?919");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"#]+)[^\"]*\"");

    @TempDir
    private Path folder;

    private String site() {
        return folder.resolve("public").toString();
    }

    @Test
    void theSiteOfAPlanIsInItsLanguages() throws IOException {
        Run run = snitp("site", "--year=2025", "--threshold=5", "-o", site(), PLAN);

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .isEqualToNormalizingWhitespace(
                        "98 files are in " + site() + ". Open " + site() + "/index.html in a browser.");
        assertThat(folder.resolve("public/ro/index.html")).content().contains("Stadiul planului: 2025");
        assertThat(folder.resolve("public/en/index.html")).content().contains("Where the plan stands: 2025");
    }

    @Test
    void theFiguresOfEachIndicatorAreThereInSdmxWithTheirStructure() throws IOException {
        snitp("site", "--year=2025", "-o", site(), PLAN);
        Path open = folder.resolve("public");

        assertThat(open.resolve("data/sdmx/sex.csv"))
                .content()
                .contains("ACTUAL,ME,f,", ",2024,7919,")
                .doesNotContain(",cumulative,");
        assertThat(open.resolve("files/sdmx-structure.json")).content().contains("\"dataStructures\"", "CL_INDICATOR");
        assertThat(open.resolve("files/sdmx-data.csv")).content().contains(",sex,ACTUAL,", ",cumulative,ACTUAL,");
        assertThat(open.resolve("en/indicators/sex.html"))
                .content()
                .contains("<a href=\"../../data/sdmx/sex.csv\">SDMX-CSV</a>"
                        + " (<a href=\"../../files/sdmx-structure.json\">sdmx-structure.json</a>)");
        assertThat(open.resolve("ro/downloads.html"))
                .content()
                .contains(
                        "<a href=\"../files/sdmx-structure.json\">sdmx-structure.json</a>",
                        "un mesaj de structură în SDMX-JSON 2.1",
                        "<a href=\"../files/sdmx-data.csv\">sdmx-data.csv</a>");
        assertThat(lostLinks(open)).isEmpty();
    }

    /** 4 boys are withheld, and 7919 girls with them, for 7923 are all; neither may be in a text, a picture or a file. */
    @Test
    void whatIsWithheldIsInNoFileOfAnyFormat() throws IOException {
        Path open = folder.resolve("open");
        Path withheld = folder.resolve("withheld");
        snitp("site", "--year=2025", "-o", open.toString(), PLAN);
        snitp("site", "--year=2025", "--threshold=5", "-o", withheld.toString(), PLAN);

        assertThat(filesWith(open, GIRLS)).contains("data/sdmx/sex.csv", "files/sdmx-data.csv", "data/sex.csv");
        assertThat(filesWith(withheld, GIRLS)).isEmpty();
        assertThat(withheld.resolve("data/sdmx/sex.csv"))
                .content()
                .contains("f,_Z,2024,NaN,,,,,,Q,C,", "m,_Z,2024,NaN,,,,,,Q,C,", "_T,_Z,2024,7923,,,,,,A,F,")
                .doesNotContain(",D,");
    }

    @Test
    void theSameDocumentsGiveTheSameBytesInSdmxToo() throws IOException {
        Path again = folder.resolve("again");
        snitp("site", "--year=2025", "--threshold=5", "-o", site(), PLAN);
        snitp("site", "--year=2025", "--threshold=5", "-o", again.toString(), PLAN);

        List<String> files = files(folder.resolve("public"));
        assertThat(files).contains("data/sdmx/county.csv", "files/sdmx-structure.json");
        for (String file : files) {
            assertThat(folder.resolve("public").resolve(file)).hasSameBinaryContentAs(again.resolve(file));
        }
    }

    private static List<String> files(Path site) throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> filesWith(Path site, Pattern wanted) throws IOException {
        List<String> found = new ArrayList<>();
        for (String file : files(site)) {
            if (!file.endsWith(".docx")
                    && !file.endsWith(".odt")
                    && wanted.matcher(Files.readString(site.resolve(file))).find()) {
                found.add(file);
            }
        }
        return found;
    }

    private static List<String> lostLinks(Path site) throws IOException {
        List<String> lost = new ArrayList<>();
        for (String file : files(site)) {
            if (file.endsWith(".html")) {
                Matcher link = LINK.matcher(Files.readString(site.resolve(file)));
                while (link.find()) {
                    Path target =
                            site.resolve(file).resolveSibling(link.group(1)).normalize();
                    if (!link.group(1).startsWith("https:") && !Files.exists(target)) {
                        lost.add(file + " -> " + link.group(1));
                    }
                }
            }
        }
        return lost;
    }

    @Test
    void theNextEditionTellsWhatChanged() throws IOException {
        snitp("site", "--year=2024", "-o", site(), PLAN);
        Path next = folder.resolve("next");
        Run run = snitp(
                "site",
                "--year=2025",
                "-o",
                next.toString(),
                "--languages=en",
                PLAN,
                "--published",
                folder.resolve("public/en/report.json").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(next.resolve("en/index.html")).content().contains("2025: 260 is new");
        assertThat(next.resolve("ro")).doesNotExist();
    }

    @Test
    void aSiteIsNotWrittenAmongTheFilesOfThePlan() throws IOException {
        Files.copy(Path.of(PLAN), folder.resolve("plan.yaml"));

        assertThat(snitp("site", "--year=2025", "-o", site(), folder.toString()).err())
                .isEqualTo("snitp: " + site() + " is in " + folder
                        + ", which this command reads: the site would be read with the plan the next time. Name a folder outside of"
                        + " it.\n");
        assertThat(snitp(
                                "site",
                                "--year=2025",
                                "-o",
                                folder.toString(),
                                folder.resolve("plan.yaml").toString())
                        .err())
                .isEqualTo(
                        "snitp: The folder " + folder
                                + " has files that are not those of a site, such as plan.yaml. Name a new or an empty folder.\n");
    }

    @Test
    void aLanguageWithoutPagesIsTold() {
        assertThat(snitp("site", "--year=2025", "-o", site(), "--languages=de,ro", PLAN)
                        .err()
                        .replaceAll("\\s+", " "))
                .containsOnlyOnce("there are no pages in these languages, as the command has no texts in them: de.");
        assertThat(folder.resolve("public/de")).doesNotExist();
        assertThat(folder.resolve("public/en")).doesNotExist();
    }
}
