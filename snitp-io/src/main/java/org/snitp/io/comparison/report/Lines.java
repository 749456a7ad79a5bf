package org.snitp.io.comparison.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.io.comparison.FieldChange;
import org.snitp.io.comparison.Value;
import org.snitp.io.comparison.report.Line.Part;

/** Tells what became of fields. */
final class Lines {

    private final Wording wording;

    Lines(Wording wording) {
        this.wording = wording;
    }

    Line of(FieldChange change) {
        return new Line(wording.label(change.path()), parts(change), note(change));
    }

    /** Tells what is in a field of something that is there in one version only. */
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

    private String note(FieldChange change) {
        Optional<String> form = Optional.of(change.kind())
                .filter(FieldChange.Kind::isFormal)
                .map(kind -> wording.texts().text("kind." + kind));
        Optional<String> time = change.time().map(kind -> wording.texts().text("time." + kind));
        return Stream.of(form, time).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
