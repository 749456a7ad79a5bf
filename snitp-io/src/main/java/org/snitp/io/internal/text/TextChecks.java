package org.snitp.io.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/** Finds and corrects the issues of a text. */
final class TextChecks {

    private final WordStatistics statistics;

    /**
     * Creates the checks.
     *
     * @param statistics the words of other texts
     */
    TextChecks(WordStatistics statistics) {
        this.statistics = statistics;
    }

    /** Adds the issues of a text to a list. */
    void check(String text, Path at, Wording wording, List<Finding> findings) {
        if (text.isBlank()) {
            return;
        }
        if (wording == Wording.ANY) {
            String composed = LetterChecks.mend(text, false);
            LetterChecks.in(text, false).forEach(slip -> findings.add(slip.at(at, composed)));
            Placeholders.in(text).ifPresent(slip -> findings.add(slip.at(at, text)));
            return;
        }
        boolean romanian = wording == Wording.ROMANIAN;
        List<TextIssue> slips = new ArrayList<>(LetterChecks.in(text, romanian));
        // The rules about words do not see a letter with a separate mark: "la la\u0306..." is not a repeated word.
        String composed = slips.isEmpty() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (romanian) {
            MissingDiacritics.in(composed).ifPresent(slips::add);
        }
        gluedIn(composed, romanian).ifPresent(slips::add);
        slips.addAll(WhitespaceChecks.in(composed));
        RepeatedWords.in(composed).ifPresent(slips::add);
        slips.addAll(Brackets.in(composed));
        Placeholders.in(text).ifPresent(slips::add);
        if (!slips.isEmpty()) {
            String mended = mend(text, romanian);
            slips.forEach(slip -> findings.add(slip.at(at, mended)));
        }
    }

    private Optional<TextIssue> gluedIn(String text, boolean romanian) {
        Excerpts excerpts = new Excerpts(text);
        joints(text, romanian).forEach(at -> excerpts.addAround(at - 1, at + 1));
        return excerpts.isEmpty() ? Optional.empty() : Optional.of(TextIssue.of(Rule.WORDS_APART, excerpts));
    }

    /** Returns a text with the missing spaces. */
    private String apart(String text, boolean romanian) {
        StringBuilder apart = new StringBuilder(text.length() + 8);
        int copied = 0;
        for (int at : joints(text, romanian)) {
            apart.append(text, copied, at).append(' ');
            copied = at;
        }
        return apart.append(text, copied, text.length()).toString();
    }

    private Collection<Integer> joints(String text, boolean romanian) {
        List<Integer> marked = MissingSpaceCheck.in(text);
        List<Integer> counted = romanian ? statistics.in(text) : List.of();
        if (counted.isEmpty()) {
            return marked;
        }
        SortedSet<Integer> joints = new TreeSet<>(marked);
        joints.addAll(counted);
        return joints;
    }

    /** Returns a text with all corrections. */
    private String mend(String text, boolean romanian) {
        String tidy = WhitespaceChecks.mend(LetterChecks.mend(text, romanian));
        String once = RepeatedWords.mend(apart(tidy, romanian));
        return romanian ? MissingDiacritics.mend(once) : once;
    }
}
