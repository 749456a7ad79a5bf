package org.snitp.io.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** The sample plan, amended by replacing parts of its text, and what the comparison says of it. */
public final class Amended {

    private static final Path SAMPLE = Path.of("..", "examples", "sample", "plan.yaml");

    private Amended() {}

    public static String text() {
        try {
            return Files.readString(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares the sample with itself, texts replaced one after the other: each stands in front of its replacement. */
    public static Comparison by(String... replacements) {
        String text = text();
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("Not in the sample: " + replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return Snitp.compare(read(text()), read(text));
    }

    public static Bundle read(String text) {
        return Snitp.read(text, "plan.yaml").bundle().orElseThrow();
    }

    /** Returns the changes of things as short texts: {@code Action 1.1.1 [CHANGED] responsible}. */
    public static List<String> told(Comparison comparison) {
        List<String> told = new ArrayList<>();
        for (ItemChange change : comparison.changes()) {
            boolean single = change.is(ChangeKind.ADDED) || change.is(ChangeKind.REMOVED);
            String code = change.is(ChangeKind.RENAMED)
                    ? change.before().orElseThrow().code() + " -> "
                            + change.ref().code()
                    : change.ref().code();
            List<String> words = new ArrayList<>(
                    List.of(change.kind() + " " + code, change.kinds().toString()));
            if (!single) {
                change.fields()
                        .forEach(field -> words.add(field.path()
                                + (field.kind() == FieldChange.Kind.CHANGED ? "" : " " + field.kind())
                                + field.time().map(time -> " " + time).orElse("")));
            }
            told.add(String.join(" ", words));
        }
        return told;
    }

    /** Returns what became of the targets as short texts: {@code 1.1.1-1 LOWERED WEAKENED 2026=36 2026=30}. */
    public static List<String> targets(Comparison comparison) {
        return comparison.targets().stream()
                .map(change -> String.join(
                        " ",
                        Arrays.asList(
                                change.indicator().code(),
                                change.kind().name(),
                                change.effect().name(),
                                change.from().map(Amended::aim).orElse("-"),
                                change.to().map(Amended::aim).orElse("-"))))
                .toList();
    }

    private static String aim(PlannedValue aim) {
        return aim.period().map(Object::toString).orElse("") + "="
                + aim.numbers().stream().map(Object::toString).collect(Collectors.joining("-"));
    }
}
