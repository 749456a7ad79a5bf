package org.snitp.io.mutation;

import java.util.List;
import java.util.Optional;

/** Finds the values of sound JSON. */
final class JsonScanner {

    private final String text;
    private int at;

    private JsonScanner(String text) {
        this.text = text;
    }

    static List<Value> scan(String text) {
        JsonScanner scanner = new JsonScanner(text);
        scanner.skipBlank();
        return List.of(scanner.value(Optional.empty(), "", 0, 0));
    }

    private Value value(Optional<Value> parent, String key, int keyStart, int keyEnd) {
        char first = text.charAt(at);
        Value.Kind kind = first == '{' ? Value.Kind.OBJECT : first == '[' ? Value.Kind.LIST : Value.Kind.SCALAR;
        Value value = new Value(parent, kind, key, keyStart, keyEnd, at);
        if (kind == Value.Kind.SCALAR) {
            skipScalar();
        } else {
            at++;
            skipBlank();
            while (text.charAt(at) != '}' && text.charAt(at) != ']') {
                child(value);
                skipBlank();
                if (text.charAt(at) == ',') {
                    at++;
                    skipBlank();
                }
            }
            at++;
        }
        value.end = at;
        return value;
    }

    private void child(Value container) {
        if (container.kind == Value.Kind.LIST) {
            value(Optional.of(container), "", 0, 0);
            return;
        }
        int start = at;
        skipScalar();
        int end = at;
        skipBlank();
        at++;
        skipBlank();
        value(Optional.of(container), text.substring(start + 1, end - 1), start, end);
    }

    private void skipScalar() {
        if (text.charAt(at) != '"') {
            while (",]} \n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return;
        }
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipBlank() {
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
