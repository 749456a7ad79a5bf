package org.snitp.io.internal.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snitp.io.internal.output.TerminalText;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.document.Document;

/**
 * Writes documents as YAML with comments, for people who fill them in.
 *
 * <p>A comment that explains has a space after its {@code #}, and just one. A line that is commented out has none, or more
 * if it belongs to a line above it: without its first {@code #} it is YAML that stands where it should. So the parts of a
 * field that is commented out are indented behind the {@code #}:
 *
 * <pre>{@code
 * # Achievable: give the last known value.
 * #baseline:
 * #  value: 120
 * }</pre>
 */
public final class CommentedYaml {

    /** The maximum width of comments. Lines with values may be longer. */
    private static final int WIDTH = 80;

    private static final int MIN_WIDTH = 40;
    private static final String STEP = "  ";
    private static final String DASH = "- ";

    private CommentedYaml() {}

    /** Returns a document, without the marker that separates it from another one. */
    public static String write(Document document, Commentary commentary) {
        return text(lines(DocumentShapes.shaped(document), commentary.within(document)));
    }

    /** Returns a comment of one paragraph, with line ends. */
    public static String comment(String paragraph) {
        return text(explained(List.of(paragraph), 0));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static <T> List<String> lines(DocumentShapes.Shaped<T> document, Commentary commentary) {
        List<String> lines = new ArrayList<>();
        lines.add(DocumentShapes.SCHEMA_FIELD + ": " + DocumentShapes.SCHEMA);
        lines.add(DocumentShapes.KIND_FIELD + ": " + document.shape().name());
        lines.addAll(object(document.shape(), document.object(), commentary, 0));
        return lines;
    }

    /**
     * Returns the lines of an object's fields, without indentation. The indentation only limits the width of comments.
     */
    private static <T> List<String> object(Shape<T, ?> shape, T object, Commentary commentary, int indent) {
        List<String> lines = new ArrayList<>();
        for (Field<T, ?, ?> field : shape.fields(object)) {
            boolean given = !field.get(object).isEmpty();
            boolean out = !given || commentary.isCommentedOut(shape, field);
            List<String> content = given
                    ? field(
                            field,
                            object,
                            out ? commentary.withinCommentedOut() : commentary,
                            out ? indent + 1 : indent)
                    : commentary.blank(shape, field);
            if (!content.isEmpty()) {
                lines.addAll(explained(commentary.above(shape, field), indent));
                lines.addAll(out ? commentedOut(content) : content);
            }
        }
        lines.addAll(emitted(writer -> writer.writeExtensions(object)));
        return lines;
    }

    private static <T, V> List<String> field(Field<T, ?, V> field, T object, Commentary commentary, int indent) {
        if (!(field.type() instanceof ObjectType<V> type)) {
            return emitted(writer -> writer.writeField(field, object));
        }
        List<String> lines = new ArrayList<>();
        lines.add(field.name() + ":");
        boolean list = field.arity() == Field.Arity.LIST;
        for (V value : field.get(object)) {
            int depth = indent + (list ? 2 : 1) * STEP.length();
            List<String> content = object(type.shape(), value, commentary.within(value), depth);
            if (content.isEmpty()) {
                return emitted(writer -> writer.writeField(field, object));
            }
            lines.addAll(list ? item(content) : indented(content));
        }
        return lines;
    }

    /**
     * Puts the dash of a list before the first line that is not a comment. Comments above it are indented like the
     * dash.
     */
    private static List<String> item(List<String> lines) {
        int dash = 0;
        while (dash < lines.size() && lines.get(dash).startsWith("#")) {
            dash++;
        }
        if (dash == lines.size()) {
            return Stream.concat(lines.stream().map(STEP::concat), Stream.of(STEP + DASH + "{}"))
                    .toList();
        }
        List<String> item = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String margin = i == dash ? STEP + DASH : i < dash ? STEP : STEP + STEP;
            item.add(margin + lines.get(i));
        }
        return item;
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(STEP::concat).toList();
    }

    private static List<String> commentedOut(List<String> lines) {
        return lines.stream().map("#"::concat).toList();
    }

    private static List<String> explained(List<String> paragraphs, int indent) {
        int width = Math.max(WIDTH - indent - 2, MIN_WIDTH);
        return paragraphs.stream()
                .flatMap(paragraph -> TerminalText.wrap(paragraph, width, "").stream())
                .map("# "::concat)
                .toList();
    }

    /** Returns the lines of one field or of extension fields. Each text is on one line. */
    private static List<String> emitted(Consumer<DocumentWriter> fields) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        YamlEmitter emitter = new YamlEmitter(stream);
        emitter.startDocument();
        emitter.startObject();
        fields.accept(new DocumentWriter(emitter));
        emitter.endObject();
        emitter.endDocument();
        emitter.finish();
        String text = stream.toString(StandardCharsets.UTF_8);
        return text.equals("{}\n") ? List.of() : text.lines().toList();
    }
}
