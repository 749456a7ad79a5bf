package org.snitp.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aPlainIdIsItsName() {
        assertThat(FileNames.of(List.of("1.1.1-2", "ANITP", "OG1")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("1.1.1-2", "1.1.1-2", "ANITP", "ANITP", "OG1", "OG1"));
    }

    @Test
    void whatNoFileSystemTakesIsSpelledOut() {
        assertThat(FileNames.of(List.of("ECO 1.2", "a/b", "../x", "ș", "a_b")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ECO 1.2", "ECO_20_1.2",
                        "a/b", "a_2f_b",
                        "../x", "_2e_._2f_x",
                        "ș", "_219_",
                        "a_b", "a_5f_b"));
    }

    @Test
    void idsThatDifferInCapitalsAloneHaveTwoFilesOnEverySystem() {
        assertThat(FileNames.of(List.of("ME", "me", "Me")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("ME", "ME", "me", "me_2", "Me", "Me_3"));
    }

    @Test
    void namesThatWindowsReservesAndTheFirstPageGetALetterMore() {
        assertThat(FileNames.of(List.of("CON", "nul.2", "index", "com7", "end.")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("CON", "CON_", "nul.2", "nul.2_", "index", "index_", "com7", "com7_", "end.", "end._"));
    }

    @Test
    void aLongIdIsCutOffAndStaysDifferentFromOthers() {
        Map<String, String> names = FileNames.of(List.of("x".repeat(300) + "1", "x".repeat(300) + "2"));

        assertThat(names.values()).doesNotHaveDuplicates().allMatch(name -> name.length() < 100);
    }

    @Test
    void anyIdsHaveDifferentNamesOfLettersThatAllSystemsTake() {
        Random random = new Random(20);
        List<String> ids = new ArrayList<>();
        String letters = "aAbB._-/ \\:*ș\uD83D\uDE00";
        for (int i = 0; i < 5000; i++) {
            StringBuilder id = new StringBuilder();
            for (int k = random.nextInt(6); k >= 0; k--) {
                id.append(letters.charAt(random.nextInt(letters.length())));
            }
            ids.add(id.toString());
        }

        Map<String, String> names = FileNames.of(ids);

        Set<String> lower = new HashSet<>();
        names.values()
                .forEach(name -> assertThat(lower.add(name.toLowerCase(Locale.ROOT)))
                        .as(name)
                        .isTrue());
        assertThat(names.keySet()).containsAll(ids);
        assertThat(names.values())
                .allMatch(name -> name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*[A-Za-z0-9_-]|[A-Za-z0-9_-]"));
    }
}
