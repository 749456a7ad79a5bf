package org.snitp.io.measurement;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Tells what stands between cells: what makes the most heads of columns in the first line that has any. */
final class CsvSeparator {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int MOST_CHARACTERS = 1 << 14;

    private CsvSeparator() {}

    /** Looks at the beginning of a text, which is read from there again. */
    static char of(BufferedReader text, List<String> heads) throws IOException {
        char[] beginning = new char[MOST_CHARACTERS];
        text.mark(MOST_CHARACTERS);
        int length = 0;
        for (int read = 0; read >= 0 && length < MOST_CHARACTERS; length += Math.max(read, 0)) {
            read = text.read(beginning, length, MOST_CHARACTERS - length);
        }
        text.reset();
        String head = new String(beginning, 0, length)
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
