package org.snitp.io.official.extract;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the official text of the Romanian national action plan against trafficking in persons (SNITP 2024-2028, action
 * plan 2024-2026) and writes its tables as tab-separated values. It knows nothing but that text, so its output can be
 * used to test data that was transcribed by hand. Run with a JDK 17 or newer, without compiling or installing anything:
 *
 * <pre>
 * java ExtractPlanTable.java SOURCE.txt > plan-table.tsv
 * java ExtractPlanTable.java SOURCE.txt objectives-table.tsv > plan-table.tsv
 * </pre>
 *
 * <p>The standard output receives one line per action: code, title, responsible, support, results, implementation,
 * indicators, evaluation. The file named by the second argument, if there is one, receives one line per objective, in
 * the order of the plan: code ("1" for a general objective, "1.1" for a specific one) and title, as the plan's own
 * headings give them (the strategy's narrative part words some of them differently). Both tables are UTF-8 with LF and
 * begin with a line of column names. The counts go to the standard error.
 *
 * <p>The source is what remains of word processor tables: a cell starts on a line with a tab, and the further lines of
 * the cell follow without one. Empty lines occur both between rows and inside cells, so rows are told apart by their
 * cells, not by empty lines: an action row begins with a code and has seven cells. The figures of the charts follow
 * the last row; they are recognised by tabs inside a line, and everything from there on is ignored.
 * Inside a cell, the non-empty lines are joined by a pilcrow (U+00B6) between spaces. The letters are brought to
 * NFC, s and t with cedilla become s and t with comma below, a no-break space becomes a space, runs of white space
 * become one space, lines are trimmed, and bookmark marks are removed. Nothing else is changed: the slips stay.
 *
 * <p>When the text is not as expected, the program says so in one sentence, writes no table, and exits with status 1. This file is
 * written in ASCII, so that it runs the same whatever the encoding of the machine is.
 */
public final class ExtractPlanTable {

    private static final String PLAN_HEADING = "PLANUL NA\u021AIONAL DE AC\u021AIUNE 2024-2026";

    /** What the official text contains; any other count means that text was lost or misread. */
    private static final Counts EXPECTED_COUNTS = new Counts(5, 18, 104, 297);

    private static final List<String> ACTION_COLUMNS =
            List.of("code", "title", "responsible", "support", "results", "implementation", "indicators", "evaluation");
    private static final List<String> OBJECTIVE_COLUMNS = List.of("code", "title");

    private static final List<List<String>> HEADER_ROWS = List.of(
            List.of("Ac\u021Biuni;Institu\u021Bii;Rezultate;Perioada de implementare;Indicatori;Etapele evalu\u0103rii"
                    .split(";")),
            List.of("", "Responsabile", "De sprijin", "", "", "", ""),
            List.of("", "", "", "", "", "", ""));

    private static final int CELLS_PER_ACTION = 7;
    private static final String PILCROW = "\u00B6";
    private static final String LINE_SEPARATOR_IN_CELL = " " + PILCROW + " ";

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");
    private static final Pattern GENERAL_OBJECTIVE = Pattern.compile("OBIECTIV GENERAL:? ?(\\d+)[.:]* *(.*)");
    private static final Pattern SPECIFIC_OBJECTIVE = Pattern.compile("Obiectiv specific (\\d+)\\.(\\d+)[.:]* *(.*)");
    private static final Pattern ACTION = Pattern.compile("(\\d+)\\.(\\d+)\\.(\\d+)\\.? *(.*)");
    private static final Pattern PERIOD = Pattern.compile("\\b20\\d\\d\\b|(?i)permanent|anual|semestr|trimestr");

    private ExtractPlanTable() {}

    public static void main(String[] arguments) {
        PrintStream errors = utf8Stream(FileDescriptor.err);
        try {
            run(arguments, errors);
            return;
        } catch (UnexpectedTextException e) {
            errors.println("The plan could not be read: " + e.getMessage());
        } catch (CharacterCodingException e) {
            errors.println("The source " + arguments[0] + " is not valid UTF-8.");
        } catch (IOException e) {
            errors.println("A file could not be read or written: " + e);
        }
        System.exit(1);
    }

    private static void run(String[] arguments, PrintStream errors) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            throw new UnexpectedTextException(
                    "the arguments should be: SOURCE.txt [objectives-table.tsv] > plan-table.tsv");
        }
        Plan plan = new RowReader(cells(planPart(normalisedLines(Files.readString(Path.of(arguments[0])))))).read();
        Counts counts = plan.counts();
        if (!counts.equals(EXPECTED_COUNTS)) {
            throw new UnexpectedTextException(
                    "it has " + counts.describe() + ", where " + EXPECTED_COUNTS.describe() + " were expected.");
        }
        if (arguments.length == 2) {
            Files.writeString(Path.of(arguments[1]), table(OBJECTIVE_COLUMNS, plan.objectiveRows()));
        }
        writeToStandardOutput(table(ACTION_COLUMNS, plan.actionRows()));
        errors.println("Read " + counts.describe() + ".");
    }

    private static List<Line> normalisedLines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String rawLine : text.split("\\R", -1)) {
            lines.add(normalisedLine(lines.size() + 1, rawLine));
        }
        return lines;
    }

    private static Line normalisedLine(int number, String rawLine) {
        if (rawLine.contains(PILCROW)) {
            throw new UnexpectedTextException(
                    "line " + number + " contains a pilcrow, the sign that joins the lines of a cell in the table.");
        }
        boolean startsCell = rawLine.startsWith("\t");
        boolean hasInnerTab = rawLine.indexOf('\t', 1) > 0;
        return new Line(number, normalised(rawLine), startsCell, hasInnerTab);
    }

    private static String normalised(String text) {
        String withoutBookmarks = BOOKMARK.matcher(text).replaceAll("");
        String composed = Normalizer.normalize(withoutBookmarks, Normalizer.Form.NFC);
        return withCommaBelow(composed)
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String withCommaBelow(String textWithCedillas) {
        return textWithCedillas
                .replace('\u015E', '\u0218') // S
                .replace('\u015F', '\u0219') // s
                .replace('\u0162', '\u021A') // T
                .replace('\u0163', '\u021B'); // t
    }

    /** The lines from the first general objective after the plan's heading to the figures of the charts. */
    private static List<Line> planPart(List<Line> lines) {
        int start = indexOfFirstObjective(lines, indexOfPlanHeading(lines));
        int end = start;
        while (end < lines.size() && !lines.get(end).hasInnerTab()) {
            end++;
        }
        return lines.subList(start, end);
    }

    private static int indexOfPlanHeading(List<Line> lines) {
        List<Line> headings =
                lines.stream().filter(line -> line.text().equals(PLAN_HEADING)).toList();
        if (headings.size() != 1) {
            throw new UnexpectedTextException(
                    "the heading \"" + PLAN_HEADING + "\" stands in it " + headings.size() + " times, not once.");
        }
        return headings.get(0).number() - 1;
    }

    private static int indexOfFirstObjective(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (GENERAL_OBJECTIVE.matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        throw new UnexpectedTextException("no general objective follows the heading \"" + PLAN_HEADING + "\".");
    }

    /** An objective's row starts a cell with or without a tab; every other cell starts with a tab. */
    private static List<Cell> cells(List<Line> lines) {
        List<Cell> cells = new ArrayList<>();
        for (Line line : lines) {
            if (line.startsCell() || isObjective(line.text())) {
                cells.add(new Cell(line.number(), new ArrayList<>()));
            } else if (ACTION.matcher(line.text()).matches()) {
                throw new UnexpectedTextException(
                        "line " + line.number() + " begins with an action's code but not with a tab.");
            }
            if (!line.text().isEmpty()) {
                cells.get(cells.size() - 1).lines().add(line.text());
            }
        }
        return cells;
    }

    private static boolean isObjective(String text) {
        return GENERAL_OBJECTIVE.matcher(text).matches()
                || SPECIFIC_OBJECTIVE.matcher(text).matches();
    }

    private static String table(List<String> columns, List<List<String>> rows) {
        StringBuilder table = new StringBuilder(String.join("\t", columns)).append('\n');
        for (List<String> row : rows) {
            table.append(String.join("\t", row)).append('\n');
        }
        return table.toString();
    }

    private static void writeToStandardOutput(String text) throws IOException {
        PrintStream output = utf8Stream(FileDescriptor.out);
        output.print(text);
        if (output.checkError()) {
            throw new IOException("the standard output does not take the table");
        }
    }

    private static PrintStream utf8Stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** A line of the source, normalised, with what its tabs said. */
    private record Line(int number, String text, boolean startsCell, boolean hasInnerTab) {}

    /** A cell of a table: its non-empty lines, and the number of the source line on which it starts. */
    private record Cell(int lineNumber, List<String> lines) {

        String firstLine() {
            return lines.isEmpty() ? "" : lines.get(0);
        }

        String joined() {
            return String.join(LINE_SEPARATOR_IN_CELL, lines);
        }
    }

    private record Objective(String code, String title) {

        boolean isGeneral() {
            return code.indexOf('.') < 0;
        }
    }

    /** An action's row: its code, and its seven cells with the code taken off the first. */
    private record Action(String code, String title, List<Cell> cells) {

        private Cell responsible() {
            return cells.get(1);
        }

        private Cell implementation() {
            return cells.get(4);
        }

        private Cell indicators() {
            return cells.get(5);
        }

        private Cell evaluation() {
            return cells.get(6);
        }

        /** A cell that was lost or split shifts the others; these columns show it by what they hold. */
        void requireCellsInPlace() {
            require(!title.isEmpty(), "has no title");
            require(!responsible().lines().isEmpty(), "names no responsible institution");
            require(implementation().lines().stream().anyMatch(Action::isPeriod), "has no implementation period");
            require(!indicators().lines().isEmpty(), "has no indicator");
            require(evaluation().lines().stream().allMatch(Action::isPeriod), "has more than periods as evaluation");
        }

        private void require(boolean condition, String complaint) {
            if (!condition) {
                throw new UnexpectedTextException(
                        "action " + code + " on line " + cells.get(0).lineNumber() + " " + complaint + ".");
            }
        }

        private static boolean isPeriod(String text) {
            return PERIOD.matcher(text).find();
        }

        List<String> columns() {
            List<String> columns = new ArrayList<>(List.of(code, title));
            cells.stream().skip(1).map(Cell::joined).forEach(columns::add);
            return columns;
        }
    }

    private record Plan(List<Objective> objectives, List<Action> actions) {

        Counts counts() {
            int general = (int) objectives.stream().filter(Objective::isGeneral).count();
            int indicators = actions.stream()
                    .mapToInt(action -> action.indicators().lines().size())
                    .sum();
            return new Counts(general, objectives.size() - general, actions.size(), indicators);
        }

        List<List<String>> objectiveRows() {
            return objectives.stream()
                    .map(objective -> List.of(objective.code(), objective.title()))
                    .toList();
        }

        List<List<String>> actionRows() {
            return actions.stream().map(Action::columns).toList();
        }
    }

    private record Counts(int generalObjectives, int specificObjectives, int actions, int indicatorLines) {

        String describe() {
            return generalObjectives + " general objectives, " + specificObjectives + " specific objectives, " + actions
                    + " actions and " + indicatorLines + " indicator lines";
        }
    }

    /** Groups the cells into rows, and holds the codes to their sequence. */
    private static final class RowReader {

        private final List<Cell> cells;
        private final List<Objective> objectives = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private int position = 0;
        private int general = 0;
        private int specific = 0;
        private int action = 0;

        RowReader(List<Cell> cells) {
            this.cells = cells;
        }

        Plan read() {
            while (position < cells.size()) {
                readRow(cells.get(position));
            }
            requireActionsUnderLastObjective("the end");
            return new Plan(objectives, actions);
        }

        private void readRow(Cell first) {
            Matcher generalObjective = GENERAL_OBJECTIVE.matcher(first.firstLine());
            Matcher specificObjective = SPECIFIC_OBJECTIVE.matcher(first.firstLine());
            Matcher actionTitle = ACTION.matcher(first.firstLine());
            if (generalObjective.matches()) {
                readGeneralObjective(first, generalObjective);
            } else if (specificObjective.matches()) {
                readSpecificObjective(first, specificObjective);
            } else if (actionTitle.matches()) {
                readAction(first, actionTitle);
            } else {
                skipHeaderRow(first);
            }
        }

        private void readGeneralObjective(Cell cell, Matcher heading) {
            requireActionsUnderLastObjective("line " + cell.lineNumber());
            general++;
            specific = 0;
            action = 0;
            addObjective(cell, heading.group(1), String.valueOf(general), heading.group(2));
        }

        private void readSpecificObjective(Cell cell, Matcher heading) {
            if (specific > 0) {
                requireActionsUnderLastObjective("line " + cell.lineNumber());
            }
            specific++;
            action = 0;
            String code = heading.group(1) + "." + heading.group(2);
            addObjective(cell, code, general + "." + specific, heading.group(3));
        }

        private void addObjective(Cell cell, String code, String expectedCode, String title) {
            requireCode(cell, code, expectedCode);
            if (title.isEmpty() || cell.lines().size() != 1) {
                throw new UnexpectedTextException(
                        "objective " + code + " on line " + cell.lineNumber() + " has not its title on one line.");
            }
            objectives.add(new Objective(code, title));
            position++;
        }

        private void readAction(Cell first, Matcher heading) {
            action++;
            String code = heading.group(1) + "." + heading.group(2) + "." + heading.group(3);
            requireCode(first, code, general + "." + specific + "." + action);
            List<Cell> row = cells.subList(position, endOfRow(first, code));
            List<String> titleLines = new ArrayList<>(first.lines());
            titleLines.set(0, heading.group(4));
            Action read = new Action(code, new Cell(first.lineNumber(), titleLines).joined(), row);
            read.requireCellsInPlace();
            actions.add(read);
            position += CELLS_PER_ACTION;
        }

        /** The index after the row's seventh cell; the next row must start there and not earlier. */
        private int endOfRow(Cell first, String code) {
            int end = position + 1;
            while (end < cells.size() && end < position + CELLS_PER_ACTION && !startsRow(end)) {
                end++;
            }
            if (end != position + CELLS_PER_ACTION || (end < cells.size() && !startsRow(end))) {
                throw new UnexpectedTextException("the row of action " + code + " on line " + first.lineNumber()
                        + " has not " + CELLS_PER_ACTION + " cells.");
            }
            return end;
        }

        private boolean startsRow(int index) {
            String text = cells.get(index).firstLine();
            return isObjective(text) || ACTION.matcher(text).matches() || headerRowSizeAt(index) > 0;
        }

        private void skipHeaderRow(Cell first) {
            int size = headerRowSizeAt(position);
            if (size == 0) {
                throw new UnexpectedTextException("the row on line " + first.lineNumber()
                        + " is not an objective's, an action's or a known header row: \"" + first.joined() + "\".");
            }
            position += size;
        }

        /** The number of cells of the header row (or empty row) at the index, 0 if there is none. */
        private int headerRowSizeAt(int index) {
            for (List<String> headerRow : HEADER_ROWS) {
                int length = headerRow.size();
                List<Cell> row = cells.subList(index, Math.min(index + length, cells.size()));
                if (headerRow.equals(row.stream().map(Cell::joined).toList())) {
                    return length;
                }
            }
            return 0;
        }

        private void requireCode(Cell cell, String code, String expectedCode) {
            if (!code.equals(expectedCode)) {
                throw new UnexpectedTextException("line " + cell.lineNumber() + " has the code " + code + " where "
                        + expectedCode + " should follow.");
            }
        }

        private void requireActionsUnderLastObjective(String location) {
            if (general > 0 && action == 0) {
                throw new UnexpectedTextException("the objective before " + location + " has no action.");
            }
        }
    }

    /** The text is not as expected; the message is a sentence for the person who runs the program. */
    private static final class UnexpectedTextException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedTextException(String message) {
            super(message);
        }
    }
}
