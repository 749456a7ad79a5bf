package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an indicator that seems to count several things, so that one figure does not suffice: "an indicator should be
 * unidimensional, it should measure only one phenomenon at a time" (USAID 2010).
 *
 * <p>The name is read from left to right. It may start with the words of a quantity ("Număr de", "Total"), followed by the
 * <em>head</em>, the counted or delivered noun with its adjectives and participles. The first preposition, genitive or
 * further noun starts its <em>complement</em>; "care" starts a <em>clause</em>. A joint is "și", "sau", "ori", "respectiv",
 * "/", "&amp;", "+", a comma, "vs.", "precum și", "cât și", ";" or ", din care". It separates two things if
 *
 * <ol>
 * <li>a second quantity follows it: "Total și valoare mediană", "Număr/Tip servicii", "cazuri ... și tipul de măsuri"; in
 * complement and clause only if the name starts with a quantity, and also in brackets: "(număr angajatori verificați,
 * ...)"; or
 * <li>it comes directly after the head, and a noun follows: "acțiuni și controale", "Analizare și actualizare",
 * "Ghid/Plan"; or after an attribute of the head, and no attribute follows: "Proceduri actualizate și metodologii
 * elaborate", but not "situații detectate și notificate/sesizate"; after a plural, a plural must follow; or
 * <li>it is in the complement of a plural head, which consists only of "de" and singular nouns, and a plural noun without
 * article follows that can only belong to the head, because it has its own complement or participle: "Schimburi de
 * experiență, misiuni de sprijin", but not "campanii de informare și conștientizare", "săli de audiere/spații amenajate în
 * școli/licee", "între unități și instituții", "ore de limbă și competențe digitale"; or
 * <li>it is ";", "precum și" or "cât și" and a noun follows; or
 * <li>it is ", din care" in a quantity: a part besides the whole; or
 * <li>a noun with an article follows a complement that consists only of "de" and nouns, and the head has an article too:
 * "Proporția de membri și drepturile de vot"; or
 * <li>the head is repeated and measured per something: "Amprenta materială, amprenta materială pe cap de locuitor"; or both
 * have a participle: "posturi create și posturi ocupate"; or
 * <li>a second genitive with "al", "a", "ai", "ale" belongs to the quantity because no preposition precedes it: "Numărul
 * testelor și al cazurilor"; or
 * <li>both sides end in a participle: "Bază de date creată și raport anual publicat"; also "campanii de informare și
 * materiale video realizate", because a thing is not an activity of the campaigns.
 * </ol>
 *
 * <p>A name that numbers its items counts several things: "(a) ... și (b) ...", and so does one with two bounds: "înainte
 * de 15 ani și înainte de 18 ani". "Și" after "între" or "raportul dintre" joins the two ends of a relation. The text after
 * ", pe" is a breakdown and is ignored.
 *
 * <p>Otherwise, a repeated head ("asistenților maternali/asistenților sociali") is not a second thing; nor is an acronym, a
 * function word or the unit of the figure. In a ratio, the first "/" or "vs." is the fraction bar, and each side is read as
 * a separate name. Adjectives, participles and plurals are recognised by their endings, with short lists of exceptions. In
 * doubt nothing is reported, and a definition overrules any finding. English names are read by {@link EnglishName}.
 *
 * <p>Opposites side by side ({@link Opposites}), a quantity with an article after a thing that is none ("întreprinderi
 * active, numărul de salariați"), a share of two wholes ("în totalul ... și în PIB"), the whole beside a part ("totală și în
 * ..."), and the head again with something else to tell it by ("cheltuieli de la bugetul de stat și cheltuieli de la bugetul
 * local") part names as well. After "conform" and "pe" with what figures are broken down by, nothing is read.
 *
 * <p>Accuracy, measured in November 2026 on published names that were labelled by hand before the rules read them, and by
 * which the rules were not mended, without arguable ones: in Romanian, 16 of 18 compound names were found, with one false
 * alarm, among 178 national indicators of sustainable development; in English, 17 of 18, with one false alarm, among 226
 * names of national and global sets. {@code NamesMeasuredTest} holds both above four of five. Most misses are lists of one
 * kind after "de" and "of" ("Efective de bovine și ovine"), and two adjectives of one quantity ("Rata mortalității infantile
 * și materne").
 *
 * @param first the part before the joint
 * @param joint the joint as it is written
 * @param second the part after it
 */
record CompoundName(String first, String joint, String second) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern QUOTES = Pattern.compile("[„“\"«][^„“”\"«»]*[“”\"»]");
    private static final Pattern FRACTION_BAR = Pattern.compile("/|\\bvs\\b\\.?|\\bversus\\b");

    /**
     * Looks for a second thing in a name.
     *
     * @param name the Romanian name; an English one is read as such
     * @param ratio whether one thing per another is meant
     */
    static Optional<CompoundName> of(String name, boolean ratio) {
        return of(name, ratio, false);
    }

    /** Looks for a second thing in an English name. */
    static Optional<CompoundName> ofEnglish(String name, boolean ratio) {
        return of(name, ratio, true);
    }

    private static Optional<CompoundName> of(String name, boolean ratio, boolean english) {
        return Enumeration.of(name)
                .or(() -> Bounds.of(name))
                .or(() -> ratio ? Optional.empty() : Opposites.of(plain(name)))
                .or(() -> ofWords(RomanianWords.normalise(name), ratio, english));
    }

    private static Optional<CompoundName> ofWords(String text, boolean ratio, boolean english) {
        if (ratio) {
            Matcher bar = FRACTION_BAR.matcher(text);
            if (bar.find()) {
                return ofWords(text.substring(0, bar.start()), false, english)
                        .or(() -> ofWords(text.substring(bar.end()), false, english));
            }
        }
        String plain = plain(text);
        if (english || EnglishName.isEnglish(plain)) {
            return EnglishName.of(plain)
                    .map(joint -> at(text, joint.start(), joint.end()))
                    .or(() -> inBrackets(text, EnglishName::opensQuantity)
                            .filter(compound -> EnglishName.isQuantified(compound.first())));
        }
        return new NameReader(plain)
                .secondThing()
                .map(joint -> at(text, joint.start(), joint.end()))
                .or(() -> inBrackets(text, CompoundName::opensQuantity));
    }

    /** Returns a text with spaces in place of brackets, brackets in brackets, and quotations. */
    private static String plain(String text) {
        String outside = text.indexOf('(') < 0 ? text : blank(BRACKETS, blank(BRACKETS, text));
        return blank(QUOTES, outside);
    }

    /** Replaces matches of a pattern by spaces, so that offsets stay the same. */
    private static String blank(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(match -> " ".repeat(match.group().length()))
                : text;
    }

    private static CompoundName at(String text, int start, int end) {
        return new CompoundName(
                text.substring(0, start).strip(),
                text.substring(start, end).strip(),
                text.substring(end).strip());
    }

    private static Optional<CompoundName> inBrackets(String text, Predicate<String> opensQuantity) {
        return BRACKETS.matcher(text)
                .results()
                .filter(match -> opensQuantity.test(match.group(1)))
                .findFirst()
                .map(match -> new CompoundName(
                        text.substring(0, match.start()).strip(),
                        "( )",
                        match.group(1).strip()));
    }

    /**
     * Returns whether words in brackets are a separate quantity, and not just the word "număr" or the formula of the
     * figure.
     */
    private static boolean opensQuantity(String brackets) {
        List<NameToken> tokens = NameToken.of(brackets);
        if (tokens.size() < 2) {
            return false;
        }
        if (tokens.stream().anyMatch(RomanianWords::compares)) {
            return false;
        }
        boolean part = tokens.get(0).isWord("din", "dintre") && tokens.get(1).isWord("care");
        return part
                || (RomanianWords.isStatistic(tokens.get(0)) && tokens.get(1).isWord());
    }
}
