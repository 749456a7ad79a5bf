package org.snitp.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents in this format, as maps and lists, to be written as JSON. */
final class Expressed {

    private final List<Map<String, Object>> documents = new ArrayList<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();
    private final Set<String> lostValues = new HashSet<>();

    /** Adds a document of a kind and returns it, to be filled. */
    Map<String, Object> add(String kind, String id) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "snitp/1");
        document.put("kind", kind);
        document.put("id", id);
        documents.add(document);
        return document;
    }

    /** Notes that a value of a field that is usually held has no place. */
    void lose(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lost.merge(field, 1, Integer::sum);
            lostValues.add(field + " " + comparable(value));
        }
    }

    /** Returns how many values have no place although those of their field usually have. */
    Map<String, Integer> lost() {
        return lost;
    }

    boolean isLost(Leaf leaf) {
        return lostValues.contains(leaf.field() + " " + comparable(leaf.value()));
    }

    /** Returns an object with fields, without those that are null or empty. */
    static Map<String, Object> object(@Nullable Object... fields) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            put(object, String.valueOf(fields[i]), fields[i + 1]);
        }
        return object;
    }

    /** Sets a field unless the value is null or empty. */
    static void put(Map<String, Object> object, String field, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            object.put(field, value);
        }
    }

    /** Returns the list of a field, which is made if it is not there. */
    @SuppressWarnings("unchecked") // Only lists are put under the names of lists.
    static List<Object> list(Map<String, Object> object, String field) {
        return (List<Object>) object.computeIfAbsent(field, unused -> new ArrayList<>());
    }

    /** Returns the documents as JSON. */
    String json() {
        StringBuilder text = new StringBuilder();
        write(documents, text);
        return text.append('\n').toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            writeAll(map.entrySet().stream().toList(), '{', '}', text);
        } else if (value instanceof List<?> list) {
            writeAll(list, '[', ']', text);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            quote(String.valueOf(entry.getKey()), text);
            text.append(": ");
            write(entry.getValue(), text);
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Boolean || value instanceof Integer) {
            text.append(value);
        } else {
            quote(String.valueOf(value), text);
        }
    }

    private static void writeAll(List<?> values, char open, char close, StringBuilder text) {
        text.append(open);
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",\n");
            write(values.get(i), text);
        }
        text.append(close);
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> text.append(sign < ' ' ? ' ' : sign);
            }
        }
        text.append('"');
    }

    /** Returns all values, as they are compared with those of a source. */
    Set<String> values() {
        Set<String> values = new HashSet<>();
        collect(documents, values);
        return values;
    }

    private static void collect(Object value, Set<String> values) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, below) -> {
                values.add(comparable(String.valueOf(name)));
                collect(below, values);
            });
        } else if (value instanceof List<?> list) {
            list.forEach(below -> collect(below, values));
        } else {
            String text = String.valueOf(value);
            values.add(comparable(text));
            // The code of a tag, which stands behind the name of its scheme.
            if (text.matches("[a-z][a-z0-9-]*:[^\\s:]+")) {
                values.add(comparable(text.substring(text.indexOf(':') + 1)));
            }
        }
    }

    /** Returns a text without the marks of paragraphs of web pages. */
    static String plain(String value) {
        return value.replaceAll("</?(?:p|br|ul|li|ol|b|strong|em|i)(?: [^>]*)?/?>", " ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Returns a value without what white space and the spelling of numbers alone make different. */
    static String comparable(String value) {
        String text = plain(value);
        if (text.matches("-?[0-9]{1,18}(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        if (text.matches("[0-9]{4}-[0-9]{4}")) {
            return text.replace('-', '/');
        }
        return text;
    }
}
