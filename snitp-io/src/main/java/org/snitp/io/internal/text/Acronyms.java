package org.snitp.io.internal.text;

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
 * Acronyms in Romanian texts: two or more capitals, alone or before a hyphen and an ending, as in "ONG-urilor".
 *
 * <p>An acronym is known if it is in a registry, alone or as a part of an id (MD/OC), if a text explains it, or if it
 * is in common use. Roman numerals, units, numbers of acts (2002/629/JAI), names in quotation marks, and texts and
 * titles in capitals are skipped.
 */
final class Acronyms {

    private static final Set<String> COMMON = Set.of(
            "UE", "CE", "CEE", "ONU", "UN", "NATO", "OSCE", "OCDE", "OECD", "SUA", "UK", "HG", "OG", "OUG", "CNP",
            "CUI", "IT", "TIC", "TVA", "PIB", "IMM", "SRL", "SA", "EXEMPLU", "NU", "PDF", "XML", "HTML", "CD", "DVD",
            "TV", "GPS", "SMS", "SIM", "PC", "HIV", "SIDA", "ADN", "COVID", "RON", "EUR", "USD", "ISO", "URL", "PIN",
            "LGBT", "FAQ", "UNICEF", "UNESCO", "OMS", "API", "QR", "CSV", "JSON", "XLS", "XLSX", "DOC", "DOCX", "SQL",
            "HTTP", "HTTPS", "USB", "LED", "PVC", "AI", "ARN", "CT", "RMN", "EKG", "VIP", "WC", "ID", "IP", "IBAN",
            "MIN", "MAX", "SUM", "MEDIAN", "CETS", "STE", "COM", "JO", "NE", "NV", "SE", "SV", "AB", "CO", "PH");

    /** Numerals up to 89, and years. Others, such as CDI and CCI, may be acronyms. */
    private static final Pattern ROMAN = Pattern.compile("(MCM|MM)?(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    static final int MAX_LENGTH = 12;

    /** The minimum length of an acronym that is also written as a name: Selec, Europol. */
    private static final int SHORTEST_NAME = 5;

    private static final int MAX_RELATED = 10;

    /**
     * The maximum number of acronyms for which a similar one is suggested: each is compared with the whole registry.
     */
    private static final int MAX_SUGGESTED = 100;

    private final Set<String> registered;

    /** The acronyms that other texts explain, or that are reported there. */
    private final Set<String> settled;

    private final Set<String> explained = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, List<Path>> unknown = new LinkedHashMap<>();
    private final IntSet hashes = new IntSet();

    /** The hashes of the first word of each id, to find institutions that are written as names, such as "Europol". */
    private final IntSet names;

    Acronyms() {
        registered = new HashSet<>();
        settled = Set.of();
        names = new IntSet();
    }

    /**
     * Prepares reading texts beside others.
     *
     * @param others the acronyms of the other texts, with the registries
     * @param settled the acronyms that are no longer unknown
     */
    Acronyms(Acronyms others, Set<String> settled) {
        registered = others.registered;
        this.settled = settled;
        names = others.names;
    }

    void note(InstitutionRegistry registry) {
        for (Institution institution : registry.getInstitutions()) {
            register(institution.getId());
        }
        for (Abbreviation abbreviation : registry.getAbbreviations()) {
            register(abbreviation.getId());
        }
    }

    private void register(String id) {
        registered.add(id);
        names.add(Words.hashOf(id));
        Words parts = new Words(id);
        while (parts.next()) {
            registered.add(parts.toString());
        }
    }

    /** The hashes of words that may name a registered institution. It grows with the registries that are added. */
    IntSet names() {
        return names;
    }

    /** Finds the acronyms of a text, once all registries were added. */
    void read(String text, Path at) {
        boolean capitalsOnly = isInCapitals(text);
        int length = text.length();
        int i = 0;
        while (i < length) {
            if (!isPart(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            int capitals = 0;
            while (end < length && isPart(text.charAt(end))) {
                capitals += Character.isUpperCase(text.charAt(end)) ? 1 : 0;
                end++;
            }
            if (capitals == end - i && capitals > 1 && capitals <= MAX_LENGTH) {
                read(text, i, end, capitalsOnly, at);
            } else if (capitals == 1 && end - i >= SHORTEST_NAME && Character.isUpperCase(text.charAt(i))) {
                mentioned.add(text.substring(i, end).toUpperCase(Locale.ROOT));
            }
            i = end;
        }
    }

    /** Returns whether a character is a letter or a digit, including those of formulas, as in CO₂. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private void read(String text, int start, int end, boolean capitalsOnly, Path at) {
        String acronym = text.substring(start, end);
        mentioned.add(acronym);
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        if (registered.contains(acronym)
                || COMMON.contains(acronym)
                || explained.contains(acronym)
                || settled.contains(acronym)
                || ROMAN.matcher(acronym).matches()) {
            return;
        }
        if (Explanations.isExplained(text, start, end)) {
            explained.add(acronym);
        } else if (!capitalsOnly
                && "„“\"«/.=".indexOf(before) < 0
                && !isInRun(text, start, end)
                && !isFunction(text, end)
                && !Explanations.isUnit(text, start, end)
                && !Explanations.isNumbered(text, start, end)) {
            unknown.computeIfAbsent(acronym, key -> new ArrayList<>()).add(at);
            hashes.add(Words.hashOf(acronym));
        }
    }

    /** Returns whether a word is one of at least three in capitals with only spaces between them: a title is written so. */
    private static boolean isInRun(String text, int start, int end) {
        int words = 1;
        for (int at = end; (at = endOfCapitals(text, at)) >= 0; ) {
            words++;
        }
        for (int at = start; (at = startOfCapitals(text, at)) >= 0; ) {
            words++;
        }
        return words > 2;
    }

    /** Returns the end of the word in capitals that follows after a space, or -1. */
    private static int endOfCapitals(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
            end++;
        }
        boolean isWord = at < text.length() && text.charAt(at) == ' ' && end - at > 2;
        return isWord && (end == text.length() || !isPart(text.charAt(end))) ? end : -1;
    }

    /** Returns the start of the word in capitals that stands before a space, or -1. */
    private static int startOfCapitals(String text, int at) {
        int start = at - 1;
        while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
            start--;
        }
        boolean isWord = at > 0 && text.charAt(at - 1) == ' ' && at - start > 2;
        return isWord && (start == 0 || !isPart(text.charAt(start - 1))) ? start : -1;
    }

    /** Returns whether an acronym is the name of a function in a formula: "MEDIAN(x)". */
    private static boolean isFunction(String text, int end) {
        return end < text.length() && text.charAt(end) == '(';
    }

    /** Returns whether a text is written in capitals, at least four letters of five. */
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

    /** An acronym of two letters is one edit away from too many others. */
    private Optional<String> suggest(String acronym) {
        return Spelling.nearest(acronym, registered).filter(near -> near.length() > 2);
    }

    /** Returns whether a text names an institution by its id. */
    boolean mentions(String id) {
        return mentioned.contains(id);
    }

    /** Removes words in capitals that are also written in lower case, once all texts were read. */
    void dropWords(String text) {
        Words words = new Words(text);
        while (words.next()) {
            if (hashes.contains(words.hash()) && Character.isLowerCase(text.charAt(words.end() - 1))) {
                unknown.remove(words.toString().toUpperCase(Locale.ROOT));
            }
        }
    }

    /** Returns whether an acronym is unknown so far. */
    boolean hasUnknown() {
        return !unknown.isEmpty();
    }

    /** The acronyms that a text explains. */
    Set<String> explained() {
        return explained;
    }

    /** The acronyms that are unknown so far. */
    Set<String> unknown() {
        return unknown.keySet();
    }

    /** Returns each unknown acronym at its first location, with the other locations. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (hasUnknown() && !registered.isEmpty()) {
            unknown.forEach((acronym, locations) -> {
                if (!explained.contains(acronym)) {
                    findings.add(new Finding(
                            Rule.ACRONYM_KNOWN,
                            locations.get(0),
                            Map.of("acronym", acronym),
                            findings.size() < MAX_SUGGESTED ? suggest(acronym) : Optional.empty(),
                            locations.stream()
                                    .skip(1)
                                    .distinct()
                                    .limit(MAX_RELATED)
                                    .toList()));
                }
            });
        }
        return findings;
    }
}
