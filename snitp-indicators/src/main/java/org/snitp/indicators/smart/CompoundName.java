package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.indicators.smart.NameToken.Joint;

/**
 * The name of an indicator that seems to count several things, so that one figure cannot answer it: "an indicator
 * should be unidimensional, it should measure only one phenomenon at a time" (USAID 2010).
 *
 * <p>The name is read from left to right. It may open with the words of a quantity ("Număr de", "Total"); then comes the
 * <em>head</em>, the noun that is counted or delivered, with its adjectives and participles; the first preposition,
 * genitive or further noun begins its <em>complement</em>; "care" begins a <em>clause</em>. A joint is "și", "sau",
 * "ori", "respectiv", "/", "&", "+", a comma, "vs.", "precum și", "cât și", ";" or ", din care". It parts two things when
 *
 * <ol>
 *   <li>a second quantity follows it: "Total și valoare mediană", "Număr/Tip servicii", "cazuri ... și tipul de măsuri";
 *       in complement and clause only where the name opens with a quantity, and also in brackets: "(număr angajatori
 *       verificați, ...)"; or
 *   <li>it stands right behind the head and a noun follows: "acțiuni și controale", "Analizare și actualizare",
 *       "Ghid/Plan"; or behind an attribute of the head and no attribute follows: "Proceduri actualizate și metodologii
 *       elaborate", but not "situații detectate și notificate/sesizate"; behind a plural a plural follows; or
 *   <li>it stands in the complement of a plural head that is only "de" and singular nouns, and a plural noun without
 *       article follows, which can only belong to the head, as it has a complement or a participle of its own:
 *       "Schimburi de experiență, misiuni de sprijin", but not "campanii de informare și conștientizare", "săli de
 *       audiere/spații amenajate în școli/licee", "între unități și instituții", "ore de limbă și competențe digitale"; or
 *   <li>it is ";", "precum și" or "cât și" and a noun follows; or
 *   <li>it is ", din care" in a quantity: a part beside the whole; or
 *   <li>a noun with an article follows a complement that is only "de" and nouns, and the head has an article too: "Proporția de
 *       membri și drepturile de vot"; or
 *   <li>the head follows again and is measured per something: "Amprenta materială, amprenta materială pe cap de locuitor".
 * </ol>
 *
 * <p>A name that numbers what it counts counts several things: "(a) ... și (b) ...". What stands behind ", pe" is a breakdown and
 * is not read.
 *
 * <p>The same head again is no second thing ("asistenților maternali/asistenților sociali") otherwise, nor is an acronym, a function
 * word or the unit of the figure. In a ratio the first "/" or "vs." is the fraction bar; each side is read as a name of its own. Adjectives,
 * participles and plurals are told by their endings, with short lists of exceptions; in doubt nothing is reported, and a
 * definition overrules whatever is.
 *
 * @param first what comes before the joint
 * @param joint the joint as it is written
 * @param second what comes after it
 */
record CompoundName(String first, String joint, String second) {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern QUOTES = Pattern.compile("[„“\"«][^„“”\"«»]*[“”\"»]");
    private static final Pattern FRACTION_BAR = Pattern.compile("/|\\bvs\\b\\.?|\\bversus\\b");

    /**
     * Looks for a second thing in a name.
     *
     * @param name the Romanian name
     * @param ratio whether one thing per another is meant
     */
    static Optional<CompoundName> of(String name, boolean ratio) {
        return Enumeration.of(name).or(() -> ofWords(name, ratio));
    }

    private static Optional<CompoundName> ofWords(String name, boolean ratio) {
        String text = RomanianWords.normalise(name);
        if (ratio) {
            Matcher bar = FRACTION_BAR.matcher(text);
            if (bar.find()) {
                return ofWords(text.substring(0, bar.start()), false)
                        .or(() -> ofWords(text.substring(bar.end()), false));
            }
        }
        String plain = blank(QUOTES, blank(BRACKETS, text));
        return new NameReader(plain)
                .secondThing()
                .map(joint -> at(text, joint.start(), joint.end()))
                .or(() -> inBrackets(text));
    }

    /** Replaces what a pattern finds by spaces, so that places stay where they are. */
    private static String blank(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(match -> " ".repeat(match.group().length()));
    }

    private static CompoundName at(String text, int start, int end) {
        return new CompoundName(
                text.substring(0, start).strip(),
                text.substring(start, end).strip(),
                text.substring(end).strip());
    }

    private static Optional<CompoundName> inBrackets(String text) {
        return BRACKETS.matcher(text)
                .results()
                .filter(match -> opensQuantity(match.group(1)))
                .findFirst()
                .map(match -> new CompoundName(
                        text.substring(0, match.start()).strip(),
                        "( )",
                        match.group(1).strip()));
    }

    /** Tells whether words in brackets are a quantity of their own, and not just the word "număr". */
    private static boolean opensQuantity(String brackets) {
        List<NameToken> tokens = NameToken.of(brackets);
        if (tokens.size() < 2) {
            return false;
        }
        boolean part = tokens.get(0).isWord("din", "dintre") && tokens.get(1).isWord("care");
        return part
                || (RomanianWords.isStatistic(tokens.get(0)) && tokens.get(1).isWord());
    }

    /** Reads one name. */
    private static final class NameReader {

        private final List<NameToken> tokens;
        private final boolean quantity;
        private final int head;

        NameReader(String name) {
            this.tokens = NameToken.of(name);
            this.quantity = !tokens.isEmpty() && RomanianWords.isStatistic(tokens.get(0));
            this.head = findHead();
        }

        private int findHead() {
            int at = quantity ? 1 : 0;
            while (at < tokens.size() && tokens.get(at).isWord() && precedesHead(tokens.get(at))) {
                at++;
            }
            return at;
        }

        private boolean precedesHead(NameToken word) {
            boolean ofQuantity = RomanianWords.isStatisticAttribute(word) || word.isWord("de");
            return (quantity && ofQuantity) || RomanianWords.standsBeforeNoun(word);
        }

        /** The joint before the second thing. */
        Optional<NameToken> secondThing() {
            Zones zones = new Zones();
            for (int i = 0; i < tokens.size(); i++) {
                NameToken token = tokens.get(i);
                if (token.isWord()) {
                    if (i > head) {
                        zones.read(token);
                    }
                } else if (parts(i, zones)) {
                    return Optional.of(token);
                } else if (token.joint() == Joint.COLON) {
                    zones.zone = Zone.CLAUSE;
                } else if (isWord(i + 1) && RomanianWords.opensBreakdown(tokens.get(i + 1))) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        private boolean parts(int at, Zones zones) {
            Joint joint = tokens.get(at).joint();
            int next = at + 1;
            while (next < tokens.size()
                    && tokens.get(next).isWord()
                    && (RomanianWords.standsBeforeNoun(tokens.get(next)) || repeatsDe(at, next, zones))) {
                next++;
            }
            if (at == 0 || next >= tokens.size() || joint == Joint.COLON) {
                return false;
            }
            NameToken right = tokens.get(next);
            if (RomanianWords.isUnit(right)) {
                return false;
            }
            if (quantity && (joint == Joint.OF_WHICH || (RomanianWords.isStatistic(right) && isWord(next + 1)))) {
                return true;
            }
            if (at <= head) {
                return quantity && RomanianWords.isStatisticAttribute(right);
            }
            if (RomanianWords.isFunctionWord(right) || RomanianWords.opensClause(right)) {
                return false;
            }
            if (RomanianWords.fold(right.text())
                    .equals(RomanianWords.fold(tokens.get(head).text()))) {
                return zones.zone != Zone.CLAUSE && isPerUnit(next);
            }
            boolean noun = !right.isAcronym() && !RomanianWords.isAttribute(right);
            return switch (joint) {
                case SEMICOLON, AS_WELL_AS -> noun && agrees(right);
                default ->
                    switch (zones.zone) {
                        case HEAD -> agrees(right) && (at == head + 1 ? isHead(right) : noun && agreesInNumber(right));
                        case COMPLEMENT ->
                            noun
                                    && ((zones.isSingular() && isPluralHeadBeside(right) && isThing(next))
                                            || (zones.onlyDe && goesWithHead(right)));
                        case CLAUSE -> false;
                    };
            };
        }

        /** Tells whether "de" stands behind a joint as behind the quantity: "Numărul de decese, de persoane dispărute". */
        private boolean repeatsDe(int joint, int at, Zones zones) {
            boolean parallel = tokens.get(joint).joint() == Joint.AS_WELL_AS
                    || (zones.zone == Zone.HEAD
                            && head > 1
                            && tokens.get(head - 1).isWord("de"));
            return quantity && parallel && tokens.get(at).isWord("de");
        }

        /** Tells whether a noun is measured per something, up to the next joint: "amprenta materială pe locuitor". */
        private boolean isPerUnit(int noun) {
            for (int i = noun + 1; isWord(i); i++) {
                if (tokens.get(i).isWord("pe", "per")) {
                    return true;
                }
            }
            return false;
        }

        /** A noun with an article goes with a head that has one, as behind "de" nouns have none. */
        private boolean goesWithHead(NameToken right) {
            return RomanianWords.hasArticle(right) && RomanianWords.hasArticle(tokens.get(quantity ? 0 : head));
        }

        /** Right behind the head even what looks like an attribute is a noun; an acronym is one where the head is one. */
        private boolean isHead(NameToken right) {
            return !right.isAcronym() || tokens.get(head).isAcronym();
        }

        private boolean isWord(int at) {
            return at < tokens.size() && tokens.get(at).isWord();
        }

        /** What stands behind an attribute of a plural is a plural too: "autobuze electrice/hibrid" is one thing. */
        private boolean agreesInNumber(NameToken right) {
            return !RomanianWords.isPlural(tokens.get(head)) || RomanianWords.mayBePlural(right);
        }

        /**
         * Tells whether a noun is a thing by itself: something has been done to it, or it has a complement. A list of topics
         * goes on with "și" as well.
         */
        private boolean isThing(int noun) {
            if (!isWord(noun + 1)) {
                return false;
            }
            NameToken next = tokens.get(noun + 1);
            boolean complement =
                    RomanianWords.isFunctionWord(next) && !tokens.get(noun - 1).isWord("și");
            return complement || RomanianWords.isParticiple(next);
        }

        private boolean agrees(NameToken right) {
            return RomanianWords.isOblique(right) == RomanianWords.isOblique(tokens.get(head));
        }

        private boolean isPluralHeadBeside(NameToken right) {
            return RomanianWords.isPlural(tokens.get(head))
                    && RomanianWords.isPlural(right)
                    && !RomanianWords.isDefinite(right)
                    && !right.isCapitalised();
        }
    }

    /** The parts of a name. */
    private enum Zone {
        HEAD,
        COMPLEMENT,
        CLAUSE
    }

    /** Where in the name the reader is, and what the complement has held so far. */
    private static final class Zones {

        private Zone zone = Zone.HEAD;
        private boolean plural;
        private boolean onlyDe = true;

        void read(NameToken word) {
            if (RomanianWords.opensClause(word)) {
                zone = Zone.CLAUSE;
            } else if (RomanianWords.isFunctionWord(word)) {
                zone = zone == Zone.HEAD ? Zone.COMPLEMENT : zone;
                plural |= !word.isWord("de");
                onlyDe &= word.isWord("de");
            } else if (!RomanianWords.isAttribute(word) && !word.isAcronym()) {
                zone = zone == Zone.HEAD ? Zone.COMPLEMENT : zone;
                plural |= RomanianWords.mayBePlural(word);
            }
        }

        /** Tells whether the complement has had no plural, and no preposition but "de", with which a further plural could go. */
        boolean isSingular() {
            return !plural;
        }
    }
}
