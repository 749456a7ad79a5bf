package org.snitp.measurements;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Detects the separator: the one that gives the most known headers in the first line with any. */
final class CsvSeparator {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MAX_CHARACTERS = 1 << 14;

    private CsvSeparator() {}

    static char of(StrictReader text, List<String> heads) throws IOException {
        String head = text.beginning(MAX_CHARACTERS)
                .stripLeading()
                .lines()
                .findFirst()
                .orElse("");
        char best = SEPARATORS[0];
        long most = 0;
        for (char separator : SEPARATORS) {
            long known = Arrays.stream(head.split(String.valueOf(separator), -1))
                    .map(cell -> cell.replace("\"", ""))
                    .filter(heads::contains)
                    .count();
            if (known > most) {
                best = separator;
                most = known;
            }
        }
        return best;
    }
}
