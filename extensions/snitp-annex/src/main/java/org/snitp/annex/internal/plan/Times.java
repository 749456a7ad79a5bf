package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.time.Timing;

/** Reads periods, recurrences and words such as "Permanent", in the spellings of annexes. */
final class Times {

    /** What stands between two times. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:și|si|and)\\s+|^(?:și|si|and)\\s+|\\s*[;,/]\\s*|\\s+-\\s+");

    /** "Semestrul1 2027" lacks a space. */
    private static final Pattern GLUED_NUMBER = Pattern.compile("(?<=\\p{L}{2})(?=[0-9])");

    private static final int MAX_LENGTH = 200;

    private final Remarks remarks;

    Times(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Returns the times of a cell, in its order. */
    List<Timing> read(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        Set<Timing> times = new LinkedHashSet<>();
        boolean apart = false;
        boolean blank = false;
        for (Line line : Lines.of(paragraphs, action, field)) {
            if (line.text().isEmpty()) {
                blank = !times.isEmpty();
            } else {
                apart |= blank;
                times.addAll(line(line));
            }
        }
        if (apart) {
            Line whole = Lines.whole(paragraphs, action, field);
            remarks.add(RemarkKind.TIMES_APART, whole, "text", whole.text());
        }
        return List.copyOf(times);
    }

    private List<Timing> line(Line line) {
        String text = Marks.withoutEnd(Marks.withoutBullet(line.text()));
        Optional<Timing> whole = one(text);
        if (whole.isPresent()) {
            told(line, whole.get());
            return List.of(whole.get());
        }
        Optional<Timing> until = text.length() <= MAX_LENGTH ? TimeWords.until(text) : Optional.empty();
        if (until.isPresent()) {
            remarks.add(
                    RemarkKind.TIME_UNTIL,
                    line,
                    "text",
                    line.text(),
                    "time",
                    until.get().toString());
            return List.of(until.get());
        }
        List<Timing> times = new ArrayList<>();
        if (text.length() <= MAX_LENGTH) {
            for (String part : BETWEEN.split(text, -1)) {
                Optional<Timing> time = one(part.strip());
                if (time.isPresent()) {
                    told(line.with(part.strip()), time.get());
                    times.add(time.get());
                } else if (!part.isBlank()) {
                    remarks.add(RemarkKind.TIME_UNKNOWN, line, "text", part);
                }
            }
        } else {
            remarks.add(RemarkKind.TIME_UNKNOWN, line, "text", text);
        }
        return times;
    }

    private void told(Line line, Timing time) {
        if (!line.text().equals(time.toString())) {
            remarks.add(RemarkKind.TIME_IN_WORDS, line, "text", line.text(), "time", time.toString());
        }
    }

    private static Optional<Timing> one(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Timing> time = TimeWords.of(text);
        return time.isPresent()
                ? time
                : TimeWords.of(Spellings.tidy(GLUED_NUMBER.matcher(text).replaceAll(" ")));
    }
}
