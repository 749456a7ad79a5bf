package org.snitp.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    private Path temporary;

    private static SortedMap<String, byte[]> files(String... paths) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, path.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void aNewFolderIsMadeAndPagesThatAreGoneAreDeletedTheNextTime() {
        Path folder = temporary.resolve("a").resolve("public");
        new SiteFolder(folder).write(files("index.html", "ro/old.html"));
        new SiteFolder(folder).write(files("index.html", "ro/new.html"));

        assertThat(folder.resolve("ro/new.html")).hasContent("ro/new.html");
        assertThat(folder.resolve("ro/old.html")).doesNotExist();
        assertThat(folder.resolve("site-files.txt")).hasContent("index.html\nro/new.html\n");
    }

    @Test
    void filesOfOthersInTheFolderOfASiteStay() throws IOException {
        Path folder = temporary.resolve("public");
        new SiteFolder(folder).write(files("index.html"));
        Files.writeString(folder.resolve("CNAME"), "example.org");
        new SiteFolder(folder).write(files("index.html"));

        assertThat(folder.resolve("CNAME")).hasContent("example.org");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.writeString(temporary.resolve("thesis.docx"), "years of work");

        assertThatThrownBy(() -> new SiteFolder(temporary).write(files("index.html")))
                .isInstanceOfSatisfying(SiteFolderException.class, refused -> {
                    assertThat(refused.getMessage(Locale.ENGLISH))
                            .isEqualTo("The folder " + temporary
                                    + " has files that are not those of a site, such as thesis.docx. Name a new or an empty"
                                    + " folder.");
                    assertThat(refused.getMessage(Locale.forLanguageTag("ro")))
                            .isEqualTo("Dosarul " + temporary
                                    + " are fișiere care nu sunt ale unui site, de exemplu thesis.docx. Alegeți un dosar nou sau"
                                    + " gol.");
                });
        assertThat(temporary.resolve("index.html")).doesNotExist();
    }

    @Test
    void aListThatSomebodyChangedDeletesNothingOutside() throws IOException {
        Path folder = temporary.resolve("public");
        Path outside = temporary.resolve("outside.txt");
        Files.writeString(outside, "stays");
        new SiteFolder(folder).write(files("index.html"));
        Files.writeString(folder.resolve("site-files.txt"), "index.html\n../outside.txt\n" + outside + "\n\n.\n");
        new SiteFolder(folder).write(files("index.html"));

        assertThat(outside).hasContent("stays");
    }

    @Test
    void aSiteIsWrittenAsItIsInMemory() throws IOException {
        Site site = Sites.withheld();
        site.write(temporary.resolve("public"));

        for (Map.Entry<String, Path> file : written(site).entrySet()) {
            assertThat(Files.readAllBytes(file.getValue())).isEqualTo(site.file(file.getKey()));
        }
    }

    private Map<String, Path> written(Site site) {
        Map<String, Path> files = new TreeMap<>();
        site.paths().forEach(path -> files.put(path, temporary.resolve("public").resolve(path)));
        return files;
    }
}
