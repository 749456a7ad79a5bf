package org.snitp.annex.internal.plan;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.internal.vocabulary.Spellings;

/** The list of abbreviations at the end of an annex: what it calls institutions, and their names. */
final class Abbreviations {

    private static final Set<String> HEADINGS =
            Set.of("abrevieri", "lista abrevierilor", "acronime", "abbreviations", "list of abbreviations", "acronyms");

    private static final Pattern ENTRY =
            Pattern.compile("(?<id>\\p{Lu}[\\p{Lu}\\p{N}./&-]*)\\s*[–—:=-]\\s+(?<name>\\S.*)");

    private final List<AnnexParagraph> outside;
    private final IdentityHashMap<AnnexParagraph, String> entries = new IdentityHashMap<>();
    private final IdentityHashMap<AnnexParagraph, AnnexParagraph> headings = new IdentityHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Finds the list among the paragraphs outside tables: a heading, and entries up to the first paragraph that is none. */
    Abbreviations(List<AnnexParagraph> outside) {
        this.outside = outside;
        AnnexParagraph heading = null;
        for (AnnexParagraph paragraph : outside) {
            String text = Spellings.tidy(paragraph.text());
            Matcher entry = ENTRY.matcher(text);
            if (HEADINGS.contains(Spellings.folded(text.replaceFirst("[:.]$", "")))) {
                heading = paragraph;
            } else if (heading != null && entry.matches()) {
                entries.put(paragraph, entry.group("id"));
                headings.put(heading, heading);
                names.put(entry.group("id"), Marks.withoutEnd(entry.group("name")));
            } else {
                heading = null;
            }
        }
    }

    /** The names, by the abbreviations. */
    Map<String, String> names() {
        return names;
    }

    /**
     * Returns the paragraphs outside tables of which nothing was taken.
     *
     * @param known whether an institution is known by an abbreviation
     */
    List<AnnexParagraph> rest(Predicate<String> known) {
        return outside.stream()
                .filter(paragraph -> !headings.containsKey(paragraph))
                .filter(paragraph -> !entries.containsKey(paragraph) || !known.test(entries.get(paragraph)))
                .toList();
    }
}
