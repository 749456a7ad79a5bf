package org.snitp.interop.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.text.Texts;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.model.text.LocalizedText;

/** A file in SDMX-CSV: its separators, its columns, and what its cells say. */
final class SdmxTable {

    private static final int MAX_SCALE = 1000;
    private static final String LABEL = "_LABEL";

    private final CsvRows table;
    private final char separator;
    private final String inner;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final boolean labelled;

    private SdmxTable(CsvRows table, char separator) {
        this.table = table;
        this.separator = separator;
        String first = table.heads().get(0);
        this.inner = first.matches("STRUCTURE\\[.+]") ? first.substring(10, first.length() - 1) : ";";
        table.heads().stream().filter(head -> !isLabel(head)).forEach(head -> columns.putIfAbsent(id(head), head));
        this.labelled = table.heads().stream().anyMatch(head -> head.contains(":"));
    }

    static SdmxTable read(ForeignFile file) throws UnreadableForeignException {
        String text = JsonTrees.text(file);
        String first = text.startsWith("DATAFLOW") ? "DATAFLOW" : "STRUCTURE";
        int end = text.startsWith("STRUCTURE[") ? text.indexOf(']') + 1 : first.length();
        char separator = end > 0 && end < text.length() ? text.charAt(end) : ',';
        return new SdmxTable(CsvRows.read(file, ",;\t|".indexOf(separator) < 0 ? ',' : separator), separator);
    }

    /** The id of a component, without its name and its languages: {@code FREQ: Frequency}, as some write it without a space. */
    static String id(String head) {
        return head.replaceFirst(":.*", "").replaceFirst("\\[.*", "").strip();
    }

    /** Returns whether a column has but the names of the codes in another one, as {@code SEX_LABEL} beside {@code SEX}. */
    private boolean isLabel(String head) {
        return head.endsWith(LABEL) && table.heads().contains(head.substring(0, head.length() - LABEL.length()));
    }

    List<CsvRows.Row> rows() {
        return table.rows();
    }

    /** The ids of the columns, in their order. */
    List<String> ids() {
        return List.copyOf(columns.keySet());
    }

    /** The head of a column, as it stands. */
    String head(String id) {
        return columns.getOrDefault(id, id);
    }

    /** Returns the cell of a column as it stands; absent if it is blank. */
    Optional<String> cell(CsvRows.Row row, String id) {
        return row.cell(head(id)).filter(text -> !text.equals("#N/A"));
    }

    /** Returns the code in a cell, without its label. */
    Optional<String> code(CsvRows.Row row, String id) {
        return cell(row, id).map(text -> labelled ? text.replaceFirst("(?s): .*", "") : text);
    }

    /** Returns the number in a cell: empty if it says that there is none; absent if it is no number. */
    Optional<Optional<BigDecimal>> number(String text) {
        if (text.equals("NaN")) {
            return Optional.of(Optional.empty());
        }
        String plain = separator == ',' ? text : text.replace(',', '.');
        if (!plain.matches("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        return Math.abs(number.scale()) > MAX_SCALE ? Optional.empty() : Optional.of(Optional.of(number));
    }

    /** Returns the text in a cell, in its languages; in a given one if the head of the column names none. */
    Optional<LocalizedText> text(String id, String cell, String language) {
        String head = head(id);
        if (!head.contains("[")) {
            return Texts.of(language, cell);
        }
        List<String> known = List.of(
                head.substring(head.indexOf('[') + 1).replaceFirst("].*", "").split(Pattern.quote(inner)));
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        for (String part : cell.split(Pattern.quote(inner), -1)) {
            int colon = part.indexOf(':');
            if (colon > 0 && known.contains(part.substring(0, colon))) {
                order.add(part.substring(0, colon));
                texts.put(part.substring(0, colon), part.substring(colon + 1));
            } else if (order.isEmpty()) {
                order.add(language);
                texts.put(language, part);
            } else {
                texts.merge(order.get(order.size() - 1), part, (one, other) -> one + inner + other);
            }
        }
        return Texts.of(texts);
    }
}
