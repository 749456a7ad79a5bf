package org.snitp.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are taken where they are read are those of the parser: cells, quotes, lines, and the same end. */
class CsvRowsTest {

    private static final String LETTERS = "aț7 ,,,;\t\"\"\n\n\r\uD83D\uDE00";

    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreThoseOfTheParser(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            String text = text(random);
            char separator = ",;\t".charAt(random.nextInt(3));
            int most = random.nextInt(4) == 0 ? 8 : 1000;
            boolean lineEach = random.nextBoolean();
            CsvRow one = new CsvRow(most, 3, lineEach);
            CsvRow other = new CsvRow(most, 3, lineEach);

            List<String> expected =
                    rows(parser(one, separator, new StringReader(text)).iterator());
            List<String> found = rows(new CsvRows(
                    new StringReader(text),
                    separator,
                    other,
                    rest -> parser(other, separator, rest),
                    8 + random.nextInt(60)));

            assertThat(found).as("seed %d: %s", seed, text).isEqualTo(expected);
        }
    }

    /** Returns cells of all kinds, most of them simple. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(8)) {
                case 0 -> text.append("\"a\nb\"");
                case 1 -> text.append(random.nextInt(4) == 0 ? "\"a\"\"b\"" : "\"\"");
                case 2 ->
                    text.append(
                            random.nextInt(3) == 0
                                    ? LETTERS.substring(random.nextInt(LETTERS.length() - 2))
                                            .substring(0, 1)
                                    : "x");
                default -> text.append("cell").append(random.nextInt(100));
            }
            text.append(List.of(",", ",", ";", "\t", "\n", "\r\n", "\r", "\n\n").get(random.nextInt(8)));
        }
        return text.toString();
    }

    private static List<String> rows(Iterator<CsvRow> rows) {
        List<String> told = new ArrayList<>();
        try {
            while (rows.hasNext()) {
                CsvRow row = rows.next();
                told.add(row.line() + " " + row.isTooLong() + " " + row.isBlank() + " "
                        + (row.isTooLong() ? 0 : row.length()) + " "
                        + IntStream.range(0, row.cells())
                                .mapToObj(cell -> row.text(cell) + (row.isQuoted(cell) ? "^" : ""))
                                .toList());
            }
        } catch (CsvParseException e) {
            told.add(String.valueOf(e.getMessage()).replaceAll("\\d+", "n"));
        }
        return told;
    }

    private static CsvReader<CsvRow> parser(CsvRow row, char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(row, text);
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_201L)).longs(5);
    }
}
