package org.snitp.io.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.model.errata.Erratum;

/** The official text, and the tables that were extracted from it. */
final class SourceText {

    /** The columns of an action's row, named as the fields of errata are. */
    static final List<String> FIELDS =
            List.of("title", "responsible", "support", "results", "implementation", "indicators", "evaluation");

    private static final String PLAN_HEADING = "PLANUL NAȚIONAL DE ACȚIUNE 2024-2026";
    private static final String LINE_BREAK_IN_CELL = " ¶ ";
    private static final Pattern ACRONYM = Pattern.compile("^[ \t]+([A-Z/]+)[ \t]*\n\t(.+)$", Pattern.MULTILINE);

    private static final String TEXT = letters(resource("snitp-2024-2028.ro.txt"));

    private SourceText() {}

    /** An action's row of the plan: the cells by field, with a line feed between the lines of a cell. */
    record Row(String code, Map<String, String> cells) {

        String cell(String field) {
            return Objects.requireNonNull(cells.get(field), field);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** The rows of the plan's actions, in the order of the plan. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<List<String>> table = table("plan-table.tsv");
        for (List<String> line : table.subList(1, table.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < line.size(); i++) {
                cells.put(table.get(0).get(i), line.get(i).replace(LINE_BREAK_IN_CELL, "\n"));
            }
            rows.add(new Row(line.get(0), cells));
        }
        return rows;
    }

    /** A passage of the chapters before the plan: the number of its chapter, its kind, its code and its words. */
    record Passage(int chapter, String kind, String code, String text) {}

    /** The passages of the chapters before the plan, in their order. */
    static List<Passage> passages() {
        List<List<String>> table = table("chapters-table.tsv");
        return table.subList(1, table.size()).stream()
                .map(line -> new Passage(Integer.parseInt(line.get(0)), line.get(1), line.get(2), line.get(3)))
                .toList();
    }

    /** The titles of the objectives by code, as the headings inside the plan have them. */
    static Map<String, String> objectivesOfThePlan() {
        Map<String, String> titles = new LinkedHashMap<>();
        List<List<String>> table = table("objectives-table.tsv");
        table.subList(1, table.size()).forEach(line -> titles.put(line.get(0), line.get(1)));
        return titles;
    }

    /** The titles of the objectives by code, as the headings of the strategy's chapter have them. */
    static Map<String, String> objectivesOfTheStrategy() {
        Map<String, String> titles = new LinkedHashMap<>();
        Matcher heading = Pattern.compile(
                        "^(?:OBIECTIV(?:UL)? GENERAL|Obiectiv specific) ([0-9.]*[0-9])[.:]*[ ]*(.+)$",
                        Pattern.MULTILINE)
                .matcher(TEXT.substring(0, TEXT.indexOf(PLAN_HEADING)));
        while (heading.find()) {
            titles.put(heading.group(1), flat(heading.group(2)));
        }
        return titles;
    }

    /** The names of the list of acronyms, by acronym. */
    static Map<String, String> acronyms() {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher entry = ACRONYM.matcher(TEXT.substring(0, TEXT.indexOf("INTRODUCERE")));
        while (entry.find()) {
            names.put(entry.group(1), flat(entry.group(2)));
        }
        return names;
    }

    /** All that is not the plan's table (the text before it and the figures of the charts after it), on one line. */
    static String outsideThePlan() {
        return flat(TEXT.substring(0, TEXT.indexOf(PLAN_HEADING)) + TEXT.substring(TEXT.indexOf("Region 1")));
    }

    /** The plan's table on one line. */
    static String plan() {
        return flat(TEXT.substring(TEXT.indexOf(PLAN_HEADING), TEXT.indexOf("Region 1")));
    }

    /** The part of the text from one wording to another, on one line for each line of the source. */
    static List<String> lines(String from, String to) {
        int start = TEXT.indexOf(from);
        return TEXT.substring(start, TEXT.indexOf(to, start))
                .lines()
                .map(SourceText::flat)
                .toList();
    }

    /** The lines before the plan, without those that are empty. */
    static List<String> linesBeforeThePlan() {
        return TEXT.substring(0, TEXT.indexOf(PLAN_HEADING))
                .lines()
                .map(SourceText::flat)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Applies the corrections of errata, each of which must be found exactly once, in their order. */
    static String mended(String text, List<Erratum> errata) {
        String mended = text;
        for (Erratum erratum : errata) {
            if (erratum.getCorrection().isPresent()) {
                assertThat(mended.split(Pattern.quote(erratum.getSource()), -1))
                        .as("occurrences of the erratum \"%s\" in \"%s\"", erratum.getSource(), mended)
                        .hasSize(2);
                mended = mended.replace(
                        erratum.getSource(), erratum.getCorrection().get());
            }
        }
        return mended;
    }

    /**
     * The lines of a cell without the punctuation at their ends: full stop, comma, semicolon, slash. The full stop of "etc."
     * belongs to the word.
     */
    static List<String> withoutEndPunctuation(String cell) {
        return cell.lines()
                .map(line -> line.endsWith("etc.") ? line : line.replaceFirst("[.,;/]$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.replaceAll("\\[bookmark:[^\\]]*\\]", ""), Normalizer.Form.NFC)
                .replace('\u015E', '\u0218')
                .replace('\u015F', '\u0219')
                .replace('\u0162', '\u021A')
                .replace('\u0163', '\u021B')
                .replace('\u00A0', ' ');
    }

    private static List<List<String>> table(String name) {
        return resource(name).lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static String resource(String name) {
        try (InputStream stream = SourceText.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
