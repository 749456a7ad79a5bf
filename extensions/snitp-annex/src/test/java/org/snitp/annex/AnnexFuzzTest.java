package org.snitp.annex;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts of annexes of all formats, cut off, changed and absurd: there is always an import or a refusal with advice. */
@Tag("hostile")
class AnnexFuzzTest {

    private static final int ROUNDS = 400;

    private static void survive(String text) {
        AnnexFuzzTarget.fuzzerTestOneInput(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String seed(int index) {
        return new String(AnnexFuzzTarget.seeds().get(index), StandardCharsets.UTF_8);
    }

    @Test
    @Timeout(60)
    void whatIsCutOffOrChangedIsReadOrRefused() {
        Random random = new Random(Long.getLong("seed", 18));
        for (byte[] seed : AnnexFuzzTarget.seeds()) {
            for (int length = 1; length < seed.length; length += 5) {
                AnnexFuzzTarget.fuzzerTestOneInput(Arrays.copyOf(seed, length));
            }
            for (int i = 0; i < ROUNDS; i++) {
                byte[] changed = seed.clone();
                changed[1 + random.nextInt(seed.length - 1)] ^= (byte) (1 << random.nextInt(8));
                AnnexFuzzTarget.fuzzerTestOneInput(changed);
            }
        }
    }

    @Test
    @Timeout(60)
    void absurdSpansAndEntitiesAreReadOrRefused() {
        for (String span : new String[] {"0", "-1", "2147483647", "99999999999", "x", ""}) {
            survive(seed(0).replace("\"2\"", "\"" + span + "\""));
            survive(seed(1).replace("\"2\"", "\"" + span + "\""));
        }
        String type = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        survive("0" + type + seed(0).substring(1).replace("Termen", "&b;"));
        survive("1" + type + seed(1).substring(1).replace("Acțiuni", "&b;"));
        survive("1"
                + seed(1).substring(1)
                        .replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"2000000000\">"));
    }

    @Test
    @Timeout(60)
    void tenThousandNestedTablesAreReadOrRefused() {
        String cell = "<w:tbl><w:tr><w:tc>";
        String end = "</w:tc></w:tr></w:tbl>";
        survive(seed(0).replace("<w:tbl>", cell.repeat(10_000) + end.repeat(10_000) + "<w:tbl>"));
        String odt = "<table:table><table:table-row><table:table-cell>";
        String odtEnd = "</table:table-cell></table:table-row></table:table>";
        survive(seed(1).replaceFirst("<table:table>", odt.repeat(10_000) + odtEnd.repeat(10_000) + "<table:table>"));
    }

    @Test
    @Timeout(60)
    void longCellsOfValuesAreReadInTime() {
        String[] cells = {"1.200 ".repeat(5_000), "5 în 2027 ".repeat(5_000), "a: ".repeat(5_000)};
        for (String cell : cells) {
            String row = "1.1 A;" + cell + ";" + cell + ";" + cell + ";" + cell + ";" + cell + "\n";
            survive("3Acțiuni;Responsabili;Termen;Indicatori;Ținte;Buget (mii lei)\n" + row);
        }
    }
}
