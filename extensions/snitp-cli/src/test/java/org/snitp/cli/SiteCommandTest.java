package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {

    private static final String PLAN = Path.of(
                    "..", "snitp-reports", "src", "test", "resources", "org", "snitp", "reports", "site")
            .resolve("plan.yaml")
            .toString();

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
                        "88 files are in " + site() + ". Open " + site() + "/index.html in a browser.");
        assertThat(folder.resolve("public/ro/index.html")).content().contains("Stadiul planului: 2025");
        assertThat(folder.resolve("public/en/index.html")).content().contains("Where the plan stands: 2025");
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
