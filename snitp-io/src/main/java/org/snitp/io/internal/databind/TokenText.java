package org.snitp.io.internal.databind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A value that is received token by token, as a text for the reader of documents: one token a line, so that a line of it tells
 * where the token was.
 */
public final class TokenText {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    /** Where a token was: its line and its column, from 1; 0 if that is not known. */
    private record Place(int line, int column) {}

    private final String pointer;
    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();
    private boolean first = true;

    /**
     * Begins a value.
     *
     * @param pointer where the value is in the whole that is bound, as a JSON Pointer
     */
    public TokenText(String pointer) {
        this.pointer = pointer;
    }

    /** Says where the next token is: its line and its column, from 1; less if that is not known. */
    public TokenText at(int line, int column) {
        places.add(new Place(Math.max(line, 0), Math.max(column, 0)));
        return this;
    }

    /** Takes the start of an object. */
    public void startObject() {
        value("{");
        first = true;
    }

    /** Takes the end of an object. */
    public void endObject() {
        text.append("}\n");
        first = false;
    }

    /** Takes the start of a list. */
    public void startList() {
        value("[");
        first = true;
    }

    /** Takes the end of a list. */
    public void endList() {
        text.append("]\n");
        first = false;
    }

    /** Takes the name of a field. */
    public void name(String name) {
        value(quoted(name) + ":");
        first = true;
    }

    /** Takes a text. */
    public void text(String value) {
        value(quoted(value));
    }

    /** Takes a number as it is written. What is no number in JSON, as NaN, is taken as a text. */
    public void number(String number) {
        value(NUMBER.matcher(number).matches() ? number : quoted(number));
    }

    /** Takes true or false. */
    public void truth(boolean truth) {
        value(Boolean.toString(truth));
    }

    /** Takes null. */
    public void nothing() {
        value("null");
    }

    private void value(String written) {
        text.append(first ? "" : ",").append(written).append('\n');
        first = false;
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (char c : JsonStringEncoder.getInstance().quoteAsCharArray(value)) {
            if (Character.isSurrogate(c)) {
                // Half of a pair is no character: as an escape it reaches the reader, which reports it.
                quoted.append(String.format("\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** The text in JSON. */
    String json() {
        return text.toString();
    }

    /** Returns a diagnostic in the text, with the locations of the tokens. */
    Diagnostic located(Diagnostic diagnostic) {
        return diagnostic.toBuilder()
                .location(diagnostic.location().map(this::located))
                .related(diagnostic.related().stream().map(this::located).toList())
                .sourceLine(Optional.empty())
                .build();
    }

    private Location located(Location inText) {
        String where = pointer + inText.pointer();
        if (inText.line() < 1 || inText.line() > places.size()) {
            return Location.inBundle(where);
        }
        Place start = places.get(inText.line() - 1);
        Place end = places.get(Math.min(inText.endLine(), places.size()) - 1);
        return start.line() == 0
                ? Location.inBundle(where)
                : new Location("", start.line(), start.column(), end.line(), end.column(), where);
    }
}
