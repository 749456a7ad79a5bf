package org.snitp.io.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * Carries the comments of a YAML text over to a similar one.
 *
 * <p>A comment on its own line is put above the same element; one at the end of a line stays at the end of its line, or
 * is put above it if the line has become several. Elements are identified by their names and ids, so that they are
 * found in lists that have grown. Comments on elements that no longer exist are lost, and returned.
 */
public final class KeptComments {

    /**
     * A comment.
     *
     * @param line its line, from 1
     * @param text the comment, from its {@code #} on
     */
    public record Comment(int line, String text) {}

    /**
     * The new text with the comments.
     *
     * @param text the text
     * @param lost the comments that are not in it
     */
    public record Result(String text, List<Comment> lost) {}

    private record Found(Comment comment, boolean ownLine) {}

    private final List<String> lines;
    private final Map<Integer, List<String>> above = new TreeMap<>();
    private final Map<Integer, List<String>> behind = new TreeMap<>();
    private final List<String> atEnd = new ArrayList<>();
    private final List<Comment> lost = new ArrayList<>();

    private KeptComments(String text) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /**
     * Returns a text with the comments of another one.
     *
     * @param before the YAML text with the comments
     * @param after the YAML text that receives them, as this library writes it
     */
    public static Result carry(String before, String after) {
        List<Found> comments = comments(before);
        if (comments.isEmpty()) {
            return new Result(after, List.of());
        }
        KeptComments kept = new KeptComments(after);
        YamlPlaces old = YamlPlaces.of(before);
        YamlPlaces now = YamlPlaces.of(after);
        comments.forEach(comment -> kept.add(comment, old, now));
        return new Result(kept.text(), List.copyOf(kept.lost));
    }

    /** Returns the comments of a YAML text. */
    public static List<Comment> of(String text) {
        return comments(text).stream().map(Found::comment).toList();
    }

    private static List<Found> comments(String text) {
        if (text.indexOf('#') < 0) {
            return List.of();
        }
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        List<String> lines = List.of(text.split("\n", -1));
        List<Found> comments = new ArrayList<>();
        ScannerImpl scanner = new ScannerImpl(settings, new StreamReader(settings, text));
        try {
            while (scanner.hasNext()) {
                Token token = scanner.next();
                Optional<Mark> mark = token.getStartMark();
                if (token instanceof CommentToken comment
                        && comment.getCommentType() != CommentType.BLANK_LINE
                        && mark.isPresent()) {
                    int line = mark.get().getLine();
                    boolean ownLine = lines.get(line).strip().startsWith("#");
                    comments.add(new Found(
                            new Comment(line + 1, "#" + comment.getValue().stripTrailing()), ownLine));
                }
            }
        } catch (YamlEngineException e) {
            // A text that can be read without its comments can be read with them. If not, no comments are found after
            // this position.
            throw new IllegalArgumentException("The text is not in YAML", e);
        }
        return comments;
    }

    private void add(Found found, YamlPlaces old, YamlPlaces now) {
        int line = found.comment().line() - 1;
        Optional<YamlPlaces.Place> subject = found.ownLine() ? old.from(line) : old.upTo(line);
        if (subject.isEmpty()) {
            // Above or below everything.
            atEnd.add(found.comment().text());
            return;
        }
        Optional<YamlPlaces.Place> location = location(subject.get().path(), now);
        if (location.isEmpty()) {
            lost.add(found.comment());
        } else if (found.ownLine() || !endsOnItsLine(location.get())) {
            above.computeIfAbsent(location.get().line(), unused -> new ArrayList<>())
                    .add(found.comment().text());
        } else {
            behind.computeIfAbsent(location.get().line(), unused -> new ArrayList<>())
                    .add(found.comment().text());
        }
    }

    /** A field that is written differently now is found in its parent; an element that was removed is not. */
    private static Optional<YamlPlaces.Place> location(YamlPlaces.Path path, YamlPlaces now) {
        YamlPlaces.Path wanted = path;
        while (wanted != null) {
            Optional<YamlPlaces.Place> found = now.at(wanted);
            if (found.isPresent() || wanted.element()) {
                return found;
            }
            wanted = wanted.parent();
        }
        return Optional.empty();
    }

    private static boolean endsOnItsLine(YamlPlaces.Place location) {
        return !location.scalar() || location.end() == location.line();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            above.getOrDefault(i, List.of())
                    .forEach(comment -> text.append(indent).append(comment).append('\n'));
            text.append(line);
            behind.getOrDefault(i, List.of())
                    .forEach(comment -> text.append(" ").append(comment));
            if (i < lines.size() - 1) {
                text.append('\n');
            }
        }
        atEnd.forEach(comment -> text.append(comment).append('\n'));
        return text.toString();
    }
}
