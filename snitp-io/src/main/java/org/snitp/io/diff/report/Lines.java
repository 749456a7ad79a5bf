package org.snitp.io.diff.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.Value;
import org.snitp.io.diff.report.Line.Part;
import org.snitp.io.internal.output.TerminalText;

/** Formats the changes of fields. */
final class Lines {

    private final Wording wording;

    Lines(Wording wording) {
        this.wording = wording;
    }

    Line of(FieldChange change) {
        List<Part> parts = parts(change);
        return new Line(wording.label(change.path()), parts, note(change, isOnlySpace(parts)));
    }

    /** Formats a field of an item that exists in one version only. */
    Line whole(FieldChange change) {
        Value value = change.before().or(change::after).orElseThrow();
        return new Line(wording.label(change.path()), List.of(new Part(Mark.NONE, wording.value(value))), "");
    }

    private List<Part> parts(FieldChange change) {
        if (change.kind() == FieldChange.Kind.ORDER) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        if (change.removed().isEmpty() && change.added().isEmpty()) {
            change.before().ifPresent(value -> parts.add(new Part(Mark.OLD, wording.value(value))));
            change.after().ifPresent(value -> parts.add(new Part(Mark.NEW, wording.value(value))));
        } else {
            change.removed().forEach(value -> parts.add(new Part(Mark.OLD, wording.value(value))));
            change.added().forEach(value -> parts.add(new Part(Mark.NEW, wording.value(value))));
        }
        return parts;
    }

    /** Returns whether old and new differ only in white space, so that they look the same. */
    private static boolean isOnlySpace(List<Part> parts) {
        List<String> old = texts(parts, Mark.OLD);
        List<String> fresh = texts(parts, Mark.NEW);
        return !old.equals(fresh) && shown(old).equals(shown(fresh));
    }

    private static List<String> texts(List<Part> parts, Mark mark) {
        return parts.stream()
                .filter(part -> part.mark() == mark)
                .map(Part::text)
                .toList();
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream()
                .map(text -> TerminalText.shown(text).strip().replaceAll(" +", " "))
                .toList();
    }

    private String note(FieldChange change, boolean onlySpace) {
        Optional<String> form = onlySpace
                ? Optional.of(wording.texts().text("kind.SPACE"))
                : Optional.of(change.kind())
                        .filter(FieldChange.Kind::isFormal)
                        .map(kind -> wording.texts().text("kind." + kind));
        Optional<String> time = change.time().map(kind -> wording.texts().text("time." + kind));
        return Stream.of(form, time).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
