package org.snitp.peers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The sheet of a workbook in which Territoires en Transitions exchanges a plan: a row of heads, and a row for each action.
 *
 * @param name the name of the file, without its ending
 * @param title the title of the plan, or an empty text
 * @param rows the actions, by the heads of the columns; a head can stand over several columns
 */
record TerritorialSheet(String name, String title, List<Map<String, List<String>>> rows) {

    private static final List<String> FILES =
            List.of("plan_sans_axes.xlsx", "complex_plan.xlsx", "plan_with_sous_actions_valid.xlsx");

    /** The first row of help under the heads begins with it. */
    private static final String HELP = "Champ texte";

    static List<TerritorialSheet> all(Path sources) throws IOException {
        List<TerritorialSheet> sheets = new ArrayList<>();
        for (String file : FILES) {
            sheets.add(read(sources.resolve("tet").resolve(file)));
        }
        return sheets;
    }

    private static TerritorialSheet read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replace(".xlsx", "");
        try (InputStream stream = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(stream)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Row> rows = sheet.read();
                for (int i = 0; i < rows.size(); i++) {
                    if (text(rows.get(i), 0).startsWith("Axe (x)")) {
                        String above = i == 0 ? "" : text(rows.get(i - 1), 0);
                        String title = above.startsWith("Présentation") ? "" : above;
                        return new TerritorialSheet(name, title, actions(rows.subList(i, rows.size())));
                    }
                }
            }
        }
        throw new IOException("No sheet of actions in " + file);
    }

    private static List<Map<String, List<String>>> actions(List<Row> rows) {
        List<Map<String, List<String>>> actions = new ArrayList<>();
        Row heads = rows.get(0);
        for (Row row : rows.subList(1, rows.size())) {
            Map<String, List<String>> action = new LinkedHashMap<>();
            for (int column = 0; column < heads.getCellCount(); column++) {
                String cell = text(row, column);
                String head = head(text(heads, column));
                if (!cell.isBlank()) {
                    action.computeIfAbsent(head, unused -> new ArrayList<>())
                            .add(head.startsWith("Date") ? day(cell) : cell);
                }
            }
            if (action.containsKey("Titre de l'action") && !isHelp(row)) {
                actions.add(action);
            }
        }
        return actions;
    }

    /** Returns a day that the workbook has as the number of days since the end of 1899. */
    private static String day(String cell) {
        return cell.matches("[0-9]{5}")
                ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(cell)).toString()
                : cell;
    }

    private static boolean isHelp(Row row) {
        return Stream.of(0, 3).anyMatch(column -> text(row, column).startsWith(HELP));
    }

    /** Returns the name of a column without the number of a funder and the words of a currency. */
    private static String head(String head) {
        return head.replaceAll("\\s+", " ")
                .replaceFirst("^Financeur \\d$", "Financeur")
                .replaceFirst(" € (?:HT|TTC)$", "")
                .strip();
    }

    private static String text(Row row, int column) {
        if (column >= row.getCellCount() || row.getCell(column) == null) {
            return "";
        }
        Cell cell = row.getCell(column);
        return cell.getText() == null ? "" : cell.getText();
    }
}
