package org.snitp.annex.internal.plan;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.AnnexRemark;
import org.snitp.annex.document.RemarkKind;

/** Reads the numbers of an annex: how it separates thousands is learned from the numbers that leave no doubt. */
final class Numbers {

    /** A longer text shows nothing about numbers. */
    private static final int MAX_LENGTH = 500;

    private static final Pattern NUMBER = Pattern.compile(Amount.NUMBER);

    private final Set<AnnexPlace> cells = new HashSet<>();
    private final Set<Amount.Style> seen = EnumSet.noneOf(Amount.Style.class);
    private final Amount.Style usual;

    /**
     * Creates a reader.
     *
     * @param english whether the heads of the annex are English
     */
    Numbers(AnnexDocument annex, boolean english, List<ActionDraft> actions) {
        for (AnnexRemark remark : annex.remarks()) {
            if (remark.kind() == RemarkKind.SPREADSHEET_VALUE || remark.kind() == RemarkKind.COMPUTED_TEXT) {
                AnnexPlace place = remark.place();
                cells.add(AnnexPlace.inTable(place.table(), place.row(), place.column()));
            }
        }
        this.usual = english ? Amount.Style.COMMAS : Amount.Style.DOTS;
        actions.forEach(action -> action.values().forEach(value -> value.lines().forEach(this::learn)));
    }

    private void learn(Line line) {
        if (!isCell(line) && line.text().length() <= MAX_LENGTH) {
            Matcher number = NUMBER.matcher(line.text());
            while (number.find()) {
                Amount.shown(number.group()).ifPresent(seen::add);
            }
        }
    }

    /** Returns whether a line is a number of a spreadsheet, which is written as programs do. */
    private boolean isCell(Line line) {
        AnnexPlace place = line.place();
        return cells.contains(AnnexPlace.inTable(place.table(), place.row(), place.column()));
    }

    /** Reads a number in a line. */
    Optional<Amount> read(String text, Line line) {
        return isCell(line) ? Amount.written(text) : Amount.of(text, seen, usual);
    }
}
