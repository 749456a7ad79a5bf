package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.decision.ItemSplit;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Spellings;

/** Reads lists of results and of indicators, whatever makes them lists: paragraphs, line breaks, typed dashes. */
final class Items {

    /** No space between two sentences: a deleted end of a paragraph, or lines that were joined. */
    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}]{3}|[\\p{Ll}][.;)])(?=\\p{Lu}\\p{Ll}{2,})");

    /** A word with a capital letter within an item, and the word before it. */
    private static final Pattern CAPITAL = Pattern.compile("(?<before>\\S+)\\s(?=(?<word>\\p{Lu}\\p{Ll}+\\.?))");

    /** The first word of an item. */
    private static final Pattern FIRST = Pattern.compile("\\p{Lu}\\p{Ll}+\\.?");

    /** Words that end with a full stop and no sentence. */
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?iu)(?:nr|art|alin|lit|pct|etc|ex|dl|dna|dr|prof|str|cca|aprox|resp|inclusiv|\\p{L})\\.");

    /** After these words a capital letter begins no new item. */
    private static final Set<String> BINDING = Set.of(
            "la", "din", "cu", "și", "si", "de", "pe", "sau", "per", "vs", "vs.", "în", "ori", "and", "or", "of", "by",
            "-", "/");

    /** Another item may begin after a semicolon. */
    private static final Pattern SEMICOLON = Pattern.compile(";\\s+(?=\\p{Lu})");

    /** A longer line is not joined with the next one. */
    private static final int MAX_LINE = 2_000;

    private final Remarks remarks;

    /** The words with which items of the annex begin. */
    private final Set<String> beginnings = new HashSet<>();

    private final List<ItemSplit> splits;

    Items(List<ItemSplit> splits, Remarks remarks) {
        this.splits = splits;
        this.remarks = remarks;
    }

    /** Learns with which words items begin: in the middle of another one they may begin a second. */
    void learn(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        for (Line line : Lines.of(paragraphs, action, field)) {
            Matcher first = FIRST.matcher(Marks.withoutBullet(line.text()));
            if (first.lookingAt()) {
                beginnings.add(first.group());
            }
        }
    }

    /** Returns the items of a cell, each at its place. */
    List<Line> read(List<AnnexParagraph> paragraphs, String action, AnnexField field) {
        List<Line> raw = new ArrayList<>();
        for (Line line : Lines.of(paragraphs, action, field)) {
            if (!line.text().isEmpty()) {
                add(raw, line);
            }
        }
        if (paragraphs.stream().anyMatch(one -> Spellings.changesLetters(one.text()))) {
            Line whole = Lines.whole(paragraphs, action, field);
            remarks.add(RemarkKind.LETTERS, whole, "text", whole.text());
        }
        List<Line> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : raw) {
            for (Line decided : decided(line)) {
                for (Line part : parts(decided)) {
                    finish(part, items, seen);
                }
            }
        }
        return items;
    }

    /** Adds a line, or joins it with the one above, if it only goes on. */
    private void add(List<Line> lines, Line line) {
        String text = line.text();
        boolean marked = !Marks.withoutBullet(text).equals(text);
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        boolean goesOn = last != null
                && last.text().length() < MAX_LINE
                && !marked
                && (text.charAt(0) == '(' || Character.isLowerCase(text.charAt(0)))
                && !last.text().endsWith(";")
                && !last.text().endsWith(":");
        if (last != null && goesOn) {
            remarks.add(RemarkKind.ITEM_JOINED, line, "text", text);
            lines.set(lines.size() - 1, last.with(last.text() + " " + text));
        } else {
            lines.add(line);
        }
    }

    /** Splits a line where somebody decided it. */
    private List<Line> decided(Line line) {
        List<Line> parts = new ArrayList<>(List.of(line));
        for (ItemSplit split : splits) {
            if (!split.action().equals(line.action()) || split.field() != line.field()) {
                continue;
            }
            Line last = parts.get(parts.size() - 1);
            int at = last.text().indexOf(Spellings.tidy(split.before()));
            if (at > 0) {
                parts.set(
                        parts.size() - 1, last.with(last.text().substring(0, at).strip()));
                parts.add(last.with(last.text().substring(at)));
                remarks.add(RemarkKind.ITEM_DECIDED, line, "text", last.text().substring(at));
            }
        }
        return parts;
    }

    private List<Line> parts(Line line) {
        List<Line> parts = new ArrayList<>();
        for (String semicolon : SEMICOLON.split(line.text(), -1)) {
            if (!parts.isEmpty()) {
                remarks.add(RemarkKind.ITEM_SPLIT, line, "text", semicolon);
            }
            boolean begun = false;
            for (String part : GLUED.split(semicolon, -1)) {
                if (begun) {
                    remarks.add(RemarkKind.ITEM_SPLIT, line, "text", part);
                }
                begun = true;
                parts.add(line.with(part));
            }
        }
        return parts;
    }

    private void finish(Line line, List<Line> items, Set<String> seen) {
        String item = Marks.withoutEnd(Marks.withoutBullet(line.text()));
        if (item.isEmpty()) {
            return;
        }
        if (!item.equals(line.text())) {
            remarks.add(RemarkKind.ITEM_MARKS, line, "text", line.text());
        }
        if (item.endsWith(":")) {
            remarks.add(RemarkKind.ITEM_ANNOUNCES, line, "text", item);
        }
        suspect(line, item);
        if (!seen.add(item.toLowerCase(Locale.ROOT))) {
            remarks.add(RemarkKind.ITEM_TWICE, line, "text", item);
        }
        items.add(line.with(item));
    }

    private void suspect(Line line, String item) {
        Matcher capital = CAPITAL.matcher(item);
        while (capital.find()) {
            String before = capital.group("before");
            boolean sentence =
                    before.endsWith(".") && !ABBREVIATION.matcher(before).matches();
            boolean begins = beginnings.contains(capital.group("word"))
                    && Character.isLowerCase(before.codePointBefore(before.length()))
                    && !BINDING.contains(before.toLowerCase(Locale.ROOT));
            if (sentence || begins) {
                remarks.add(RemarkKind.ITEM_GLUED, line, "text", item.substring(capital.end()));
            }
        }
    }
}
