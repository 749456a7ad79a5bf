package org.snitp.annex.internal.plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.AnnexPlace;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Spellings;

/**
 * The code and the title of an action.
 *
 * @param code the code, written or made by the program
 * @param title the title
 */
record ActionHead(String code, String title) {

    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{3}(?<at>\\p{Lu}\\p{Ll}{2,}\\S*)");

    /** Returns whether a row without a code is no action: a sum, or a text with nothing in the other columns. */
    static boolean isNone(RowCells cells) {
        if (cells.isTotal()) {
            return true;
        }
        List<AnnexParagraph> title = cells.filled(AnnexField.TITLE);
        boolean coded = !cells.filled(AnnexField.CODE).isEmpty()
                || ActionCode.of(title.get(0).number()).isFound()
                || ActionCode.of(text(title)).isFound()
                || ActionCode.single(title.get(0).number() + " " + text(title)).isFound();
        return !coded && cells.isTitleAlone();
    }

    /** Reads them from the cells of a row. */
    static ActionHead of(RowCells cells, String objective, Remarks remarks, CodeBook known) {
        List<AnnexParagraph> title = cells.filled(AnnexField.TITLE);
        List<AnnexParagraph> column = cells.filled(AnnexField.CODE);
        AnnexPlace place = cells.titlePlace();
        String written = text(title);
        String code;
        if (!column.isEmpty()) {
            code = inColumn(column.get(0), objective, remarks);
            if (title.isEmpty()) {
                return new ActionHead(code, "");
            }
            ActionCode again = ActionCode.of(written);
            written = again.isFound() && again.code().equals(code) ? again.rest() : written;
        } else {
            ActionCode own = ActionCode.of(written);
            ActionCode made = ActionCode.of(title.get(0).number());
            code = own.isFound() ? own.code() : made.code();
            written = own.isFound() ? own.rest() : written;
            if (!own.isFound() && made.isFound()) {
                remarks.about(
                        RemarkKind.NUMBERED_CODE,
                        place,
                        code,
                        AnnexField.CODE,
                        "text",
                        title.get(0).number(),
                        "code",
                        code);
            }
            if (code.isEmpty()) {
                ActionCode single = ActionCode.single(title.get(0).number() + " " + written);
                code = completed(single.code(), objective, known);
                written = single.isFound() ? single.rest() : written;
                remarks.about(RemarkKind.NO_CODE, place, code, AnnexField.CODE, "code", code, "text", written);
            }
        }
        return new ActionHead(code, finish(written, code, title, objective, remarks));
    }

    private static String inColumn(AnnexParagraph paragraph, String objective, Remarks remarks) {
        String text = Spellings.tidy(paragraph.number() + " " + paragraph.text());
        ActionCode code = ActionCode.of(text);
        if (code.isFound()) {
            return code.code();
        }
        ActionCode alone = ActionCode.alone(text);
        if (!alone.isFound()) {
            return "";
        }
        String whole = objective.isEmpty() ? alone.code() : objective + "." + alone.code();
        remarks.about(RemarkKind.NO_CODE, paragraph.place(), whole, AnnexField.CODE, "code", whole, "text", text);
        return whole;
    }

    /** A single number is completed by the objective, and where there is none, the next free one is taken. */
    private static String completed(String number, String objective, CodeBook known) {
        String stem = objective.isEmpty() ? "" : objective + ".";
        return number.isEmpty() ? known.free(stem) : stem + number;
    }

    private static String text(List<AnnexParagraph> title) {
        return title.stream().map(AnnexParagraph::text).collect(Collectors.joining(" "));
    }

    private static String finish(
            String written, String code, List<AnnexParagraph> paragraphs, String objective, Remarks remarks) {
        AnnexPlace place = paragraphs.get(0).place();
        if (paragraphs.size() > 1) {
            remarks.about(
                    RemarkKind.JOINED_TITLE,
                    place,
                    code,
                    AnnexField.TITLE,
                    "text",
                    paragraphs.get(1).text());
        }
        if (Spellings.changesLetters(written)) {
            remarks.about(RemarkKind.LETTERS, place, code, AnnexField.TITLE, "text", written);
        }
        String title = Marks.withoutEnd(Spellings.tidy(written));
        Matcher glued = GLUED.matcher(title);
        if (glued.find()) {
            remarks.about(RemarkKind.GLUED_TITLE, place, code, AnnexField.TITLE, "text", glued.group("at"));
        }
        if (!objective.isEmpty() && !code.startsWith(objective + ".")) {
            remarks.about(
                    RemarkKind.CODE_ELSEWHERE, place, code, AnnexField.CODE, "code", code, "objective", objective);
        }
        return title;
    }
}
