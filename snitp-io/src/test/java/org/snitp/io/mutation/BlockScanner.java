package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the values of YAML that is laid out as the official files are: blocks, scalars of one line, and lists of codes. */
final class BlockScanner {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:( .*)?");

    private static final String SEPARATOR = "---";

    private final String text;

    /** The beginning of a line, or of what follows a dash. */
    private int at;

    private BlockScanner(String text) {
        this.text = text;
    }

    /** Returns the documents. */
    static List<Value> scan(String text) {
        BlockScanner scanner = new BlockScanner(text);
        List<Value> documents = new ArrayList<>();
        while (scanner.at < text.length()) {
            if (scanner.line().equals(SEPARATOR)) {
                scanner.toNextLine();
            }
            Value document = new Value(Optional.empty(), Value.Kind.OBJECT, "", 0, 0, scanner.at);
            scanner.fields(document, 0);
            documents.add(document);
        }
        return documents;
    }

    private String line() {
        int end = text.indexOf('\n', at);
        return text.substring(at, end);
    }

    private void toNextLine() {
        at = text.indexOf('\n', at) + 1;
    }

    private int indent() {
        int indent = 0;
        while (at + indent < text.length() && text.charAt(at + indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private boolean isMore(int indent, boolean list) {
        return at < text.length()
                && indent() == indent
                && !line().equals(SEPARATOR)
                && text.startsWith("- ", at + indent) == list;
    }

    private void fields(Value object, int indent) {
        while (isMore(indent, false)) {
            at += indent;
            field(object);
        }
        object.end = object.children.get(object.children.size() - 1).end;
    }

    private void field(Value object) {
        int keyStart = at;
        int keyEnd = text.indexOf(':', at);
        String key = text.substring(keyStart, keyEnd);
        at = keyEnd + 1;
        if (text.charAt(at) == ' ') {
            at++;
            inline(Optional.of(object), key, keyStart, keyEnd);
            return;
        }
        toNextLine();
        int indent = indent();
        boolean list = text.startsWith("- ", at + indent);
        Value value = new Value(
                Optional.of(object), list ? Value.Kind.LIST : Value.Kind.OBJECT, key, keyStart, keyEnd, at + indent);
        if (list) {
            elements(value, indent);
        } else {
            fields(value, indent);
        }
    }

    private void elements(Value list, int indent) {
        while (isMore(indent, true)) {
            at += indent + 2;
            if (FIELD.matcher(line()).matches()) {
                Value object = new Value(Optional.of(list), Value.Kind.OBJECT, "", 0, 0, at);
                field(object);
                fields(object, indent + 2);
            } else {
                inline(Optional.of(list), "", 0, 0);
            }
        }
        list.end = list.children.get(list.children.size() - 1).end;
    }

    private void inline(Optional<Value> parent, String key, int keyStart, int keyEnd) {
        String source = line();
        boolean list = source.startsWith("[");
        Value value = new Value(parent, list ? Value.Kind.LIST : Value.Kind.SCALAR, key, keyStart, keyEnd, at);
        value.end = at + source.length();
        if (list) {
            int from = at + 1;
            for (String code : source.substring(1, source.length() - 1).split(", ", -1)) {
                Value element = new Value(Optional.of(value), Value.Kind.SCALAR, "", 0, 0, from);
                element.end = from + code.length();
                from = element.end + 2;
            }
        }
        toNextLine();
    }
}
