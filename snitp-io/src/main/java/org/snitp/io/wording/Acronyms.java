package org.snitp.io.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;

/**
 * Acronyms of Romanian texts: runs of two or more capitals, alone or before a hyphen and an ending, as in "ONG-urilor".
 *
 * <p>An acronym is known where it is in a registry, alone or as a part of an id (MD/OC), where a text gives it in brackets
 * behind its name or explains it in brackets, or where everybody knows it. Roman numbers, numbers of
 * acts (2002/629/JAI), names in quotation marks, and texts that are written in capitals are passed over.
 */
final class Acronyms {

    private static final Set<String> COMMON = Set.of(
            "UE", "CE", "CEE", "ONU", "UN", "NATO", "OSCE", "OCDE", "OECD", "SUA", "UK", "HG", "OG", "OUG", "CNP",
            "CUI", "IT", "TIC", "TVA", "PIB", "IMM", "SRL", "SA", "EXEMPLU", "NU", "PDF", "XML", "HTML", "CD", "DVD",
            "TV", "GPS", "SMS", "SIM", "PC", "HIV", "SIDA", "ADN", "COVID", "RON", "EUR", "USD", "ISO", "URL", "PIN",
            "LGBT", "FAQ", "UNICEF", "UNESCO", "OMS");
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final int LONGEST = 12;

    /** The shortest acronym that is also written as a name: Selec, Europol. */
    private static final int SHORTEST_NAME = 5;

    private static final int MOST_RELATED = 10;

    /** To how many acronyms a similar one is sought, as all of the registry is compared with each. */
    private static final int MOST_SUGGESTED = 100;

    /** How far before a bracket the name is sought that it shortens. */
    private static final int LONGEST_NAME = 200;

    private final Set<String> registered = new HashSet<>();
    private final Set<String> explained = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, List<Path>> unknown = new LinkedHashMap<>();
    private final Set<Integer> hashes = new HashSet<>();

    void note(InstitutionRegistry registry) {
        registry.getInstitutions().stream().map(Institution::getId).forEach(this::register);
        registry.getAbbreviations().stream().map(Abbreviation::getId).forEach(this::register);
    }

    private void register(String id) {
        registered.add(id);
        Words parts = new Words(id);
        while (parts.next()) {
            registered.add(parts.toString());
        }
    }

    /** Looks for the acronyms of a text, once all registries were noted. */
    void read(String text, Path at) {
        boolean capitalsOnly = isInCapitals(text);
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            int capitals = 0;
            while (end < length && Character.isLetterOrDigit(text.charAt(end))) {
                capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
                end++;
            }
            if (capitals == end - i && capitals > 1 && capitals <= LONGEST) {
                read(text, i, end, capitalsOnly, at);
            } else if (capitals == 1 && end - i >= SHORTEST_NAME && Character.isUpperCase(text.charAt(i))) {
                mentioned.add(text.substring(i, end).toUpperCase(Locale.ROOT));
            }
            i = end;
        }
    }

    private void read(String text, int start, int end, boolean capitalsOnly, Path at) {
        String acronym = text.substring(start, end);
        mentioned.add(acronym);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean beforeBrackets = after == ' ' && end + 1 < text.length() && text.charAt(end + 1) == '(';
        if (beforeBrackets || (before == '(' && after == ')' && isExplainedBefore(text, start, acronym))) {
            explained.add(acronym);
        }
        if (!registered.contains(acronym)
                && !COMMON.contains(acronym)
                && "„“\"«/.".indexOf(before) < 0
                && !ROMAN.matcher(acronym).matches()
                && !isBesideDigit(text, start, end)
                && !capitalsOnly) {
            unknown.computeIfAbsent(acronym, key -> new ArrayList<>()).add(at);
            hashes.add(Words.hashOf(acronym));
        }
    }

    /** What stands beside a number is the series or the kind of an act: "CETS nr. 197", "HG 88". */
    private static boolean isBesideDigit(String text, int start, int end) {
        int next = behindSeparators(text, end);
        if (text.startsWith("nr", next)) {
            next = behindSeparators(text, next + 2);
        }
        return (next < text.length() && Character.isDigit(text.charAt(next)))
                || (start > 1 && text.charAt(start - 1) == '-' && Character.isDigit(text.charAt(start - 2)));
    }

    private static int behindSeparators(String text, int from) {
        int next = from;
        while (next < text.length() && " -(/.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    /** Tells whether a name stands before the bracket: it ends in a capitalised word, or its words begin with the letters. */
    private static boolean isExplainedBefore(String text, int start, String acronym) {
        StringBuilder initials = new StringBuilder();
        boolean capital = false;
        for (int i = Math.max(0, start - LONGEST_NAME); i < start - 1; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                initials.append(Character.toUpperCase(c));
                capital = Character.isUpperCase(c) && i > 0;
            }
        }
        return capital || endsWithin(initials, acronym);
    }

    /** Tells whether letters stand in the same order at the end of others, some of which are left out. */
    private static boolean endsWithin(CharSequence all, String letters) {
        int left = letters.length();
        for (int i = all.length() - 1; i >= 0 && left > 0; i--) {
            if (all.charAt(i) == letters.charAt(left - 1)) {
                left--;
            } else if (left == letters.length()) {
                return false;
            }
        }
        return left == 0;
    }

    /** Tells whether a text is written in capitals, four letters of five. */
    private static boolean isInCapitals(String text) {
        int capitals = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return 5 * capitals > 4 * letters;
    }

    /** An acronym of two letters is one edit away from too many. */
    private Optional<String> suggest(String acronym) {
        return Spelling.nearest(acronym, registered).filter(near -> near.length() > 2);
    }

    /** Tells whether some text names an institution by its id. */
    boolean mentions(String id) {
        return mentioned.contains(id);
    }

    /** Takes what is also written in small letters for a word that is set in capitals; once all texts were read. */
    void dropWords(String text) {
        Words words = new Words(text);
        while (words.next()) {
            if (hashes.contains(words.hash()) && Character.isLowerCase(text.charAt(words.end() - 1))) {
                unknown.remove(words.toString().toUpperCase(Locale.ROOT));
            }
        }
    }

    /** Tells whether an acronym is not known so far. */
    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    /** Returns each acronym that is not known, where it stands first, with the other places. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!registered.isEmpty()) {
            unknown.forEach((acronym, places) -> {
                if (!explained.contains(acronym)) {
                    findings.add(new Finding(
                            Rule.ACRONYM_KNOWN,
                            places.get(0),
                            Map.of("acronym", acronym),
                            findings.size() < MOST_SUGGESTED ? suggest(acronym) : Optional.empty(),
                            places.stream()
                                    .skip(1)
                                    .distinct()
                                    .limit(MOST_RELATED)
                                    .toList()));
                }
            });
        }
        return findings;
    }
}
