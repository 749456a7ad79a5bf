package org.snitp.indicators.smart;

import java.util.List;
import java.util.Optional;
import org.snitp.indicators.smart.NameToken.Joint;

/** Reads one Romanian name by the rules of {@link CompoundName}. */
final class NameReader {

    private final List<NameToken> tokens;
    private final boolean quantity;
    private final boolean measured;
    private final int head;

    NameReader(String name) {
        this.tokens = NameToken.of(name);
        this.quantity = !tokens.isEmpty() && RomanianWords.isStatistic(tokens.get(0));
        this.measured = quantity || (!tokens.isEmpty() && RomanianWords.isMeasure(tokens.get(0)));
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
        // Most names have no joint, and need not be read.
        return hasJoint() ? readToJoint() : Optional.empty();
    }

    private boolean hasJoint() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                return true;
            }
        }
        return false;
    }

    private Optional<NameToken> readToJoint() {
        Zones zones = new Zones();
        boolean pair = false;
        for (int i = 0; i < tokens.size(); i++) {
            NameToken token = tokens.get(i);
            if (token.isWord()) {
                if (endsReading(i)) {
                    return Optional.empty();
                }
                pair |= opensPair(token);
                if (i > head) {
                    zones.read(token, goesWithHead(i));
                }
            } else if (pair && token.joint() == Joint.AND) {
                pair = false;
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

    /** Returns whether what follows is a breakdown, "pe sexe și vârste", or a reference, "conform ordinului". */
    private boolean endsReading(int at) {
        NameToken token = tokens.get(at);
        boolean breakdown =
                token.isWord("pe", "după") && isWord(at + 1) && RomanianWords.isBrokenDownBy(tokens.get(at + 1));
        return at > head && (breakdown || RomanianWords.opensReference(token));
    }

    /** Returns whether "și" will join the two ends of a relation: "raportul dintre ... și ...", "între 5 și 17 ani". */
    private boolean opensPair(NameToken word) {
        return word.isWord("între") || (word.isWord("dintre") && !quantity);
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
        if (RomanianWords.isUnit(right) || (joint == Joint.OF_WHICH && RomanianWords.isVerb(right))) {
            return false;
        }
        if (isSecondQuantity(joint, next)
                || isOtherQuantity(at, next, zones)
                || isOtherWhole(at, next)
                || isSecondPossessor(at, next, zones)) {
            return true;
        }
        if (at <= head) {
            boolean oftener = RomanianWords.isFrequency(right) && RomanianWords.isFrequency(tokens.get(at - 1));
            return quantity && RomanianWords.isStatisticAttribute(right) && !oftener;
        }
        if (RomanianWords.isFunctionWord(right) || RomanianWords.opensClause(right)) {
            return false;
        }
        if (isHeadAgain(next)) {
            return zones.zone != Zone.CLAUSE && (isPerUnit(next) || isOtherKind(at, next, zones));
        }
        if (isDoneBeside(at, next, zones)) {
            return true;
        }
        boolean noun = !right.isAcronym() && !RomanianWords.isAttribute(right);
        return switch (joint) {
            case SEMICOLON, AS_WELL_AS -> noun && agrees(right);
            default ->
                switch (zones.zone) {
                    case HEAD ->
                        agrees(right)
                                && (at == head + 1
                                        ? isHead(right)
                                        : noun && agreesInNumber(next) && (!zones.assumed || hasAttribute(next)));
                    case COMPLEMENT ->
                        noun
                                && ((zones.isSingular() && isPluralHeadBeside(right) && isThing(next, zones))
                                        || (zones.onlyDe && goesWithHead(right)));
                    case CLAUSE -> false;
                };
        };
    }

    /** Returns whether a quantity follows, or the same one measured per capita, if the name has a quantity. */
    private boolean isSecondQuantity(Joint joint, int next) {
        NameToken right = tokens.get(next);
        if (!isWord(next + 1)) {
            return joint == Joint.OF_WHICH && isPart(right);
        }
        boolean perHead = right.isWord("pe", "per")
                && tokens.get(next + 1).isWord("cap", "locuitor", "capita")
                && joint != Joint.COMMA;
        boolean counts = RomanianWords.isStatistic(right) || RomanianWords.isMeasure(right);
        return perHead || (joint == Joint.OF_WHICH && isPart(right)) || (measured && counts);
    }

    /** Returns whether the word after ", din care" is a part, and not a verb: ", din care minori". */
    private boolean isPart(NameToken right) {
        return measured || !RomanianWords.isVerb(right);
    }

    /**
     * Returns whether a second noun in the genitive belongs to the quantity: "Numărul testelor și al cazurilor", "Gradul de
     * satisfacție al elevilor și al profesorilor". After a preposition it may belong to the phrase of that preposition.
     */
    private boolean isSecondPossessor(int joint, int next, Zones zones) {
        return measured
                && !RomanianWords.addsUp(tokens.get(0))
                && tokens.get(joint).isWord("și")
                && tokens.get(next).isWord("al", "a", "ai", "ale")
                && isWord(next + 1)
                && RomanianWords.isGenitive(tokens.get(next + 1))
                && (zones.belongsToHead() || (zones.zone != Zone.CLAUSE && isHeadAgain(next + 1)));
    }

    private boolean isHeadAgain(int at) {
        return RomanianWords.fold(tokens.get(at).text())
                .equals(RomanianWords.fold(tokens.get(head).text()));
    }

    /** Returns whether "de" follows a joint as it follows the quantity: "Numărul de decese, de persoane dispărute". */
    private boolean repeatsDe(int joint, int at, Zones zones) {
        boolean parallel = tokens.get(joint).joint() == Joint.AS_WELL_AS
                || (zones.zone == Zone.HEAD && head > 1 && tokens.get(head - 1).isWord("de"));
        return quantity && parallel && tokens.get(at).isWord("de");
    }

    /** Returns whether a noun is measured per something, up to the next joint: "amprenta materială pe locuitor". */
    private boolean isPerUnit(int noun) {
        for (int i = noun + 1; isWord(i); i++) {
            if (tokens.get(i).isWord("pe", "per")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the head is repeated with something else to tell it by: "posturi create și posturi ocupate",
     * "cheltuieli de la bugetul de stat și cheltuieli de la bugetul local".
     */
    private boolean isOtherKind(int joint, int next, Zones zones) {
        boolean done = RomanianWords.endsAsParticiple(tokens.get(joint - 1)) && endsInParticiple(next);
        boolean told = zones.zone == Zone.COMPLEMENT
                && isWord(next + 1)
                && (RomanianWords.isFunctionWord(tokens.get(next + 1))
                        || RomanianWords.endsAsParticiple(tokens.get(next + 1)));
        return tokens.get(joint).isWord("și") && (done || told);
    }

    /**
     * Returns whether a quantity with an article follows a thing that is no quantity: "instituții active și numărul de
     * salariați". In a text about something, it may be another subject: "raport privind rata și numărul ...".
     */
    private boolean isOtherQuantity(int joint, int next, Zones zones) {
        NameToken right = tokens.get(next);
        boolean own = isWord(next + 1) && (!zones.about || measured);
        return own
                && RomanianWords.isDefiniteStatistic(right)
                && (zones.zone != Zone.CLAUSE || hasComma(tokens.get(joint)));
    }

    /** Returns whether a joint is a comma, or has one before its word: ", și". */
    private static boolean hasComma(NameToken joint) {
        return joint.joint() == Joint.COMMA
                || joint.end() - joint.start() > joint.text().length();
    }

    /**
     * Returns whether a share is related to two wholes, or a quantity is given for the whole and a part: "ponderea ... în
     * totalul cheltuielilor și în PIB", "asistența, totală și în țările ...".
     */
    private boolean isOtherWhole(int joint, int next) {
        NameToken right = tokens.get(next);
        if (!tokens.get(joint).isWord("și") || !isWord(next + 1)) {
            return false;
        }
        if (tokens.get(joint - 1).isWord("totală", "total", "totale", "totala")) {
            return right.isWord("în", "pentru", "din", "la", "către");
        }
        return right.isWord("în")
                && tokens.get(0).isWord("ponderea", "pondere", "proporția", "procentul", "cota")
                && tokens.subList(1, joint).stream().anyMatch(word -> word.isWord("totalul", "total"));
    }

    /**
     * Returns whether both sides of a joint end in a participle: "Bază de date creată și raport anual publicat". The first
     * participle belongs to the head, because it agrees with it and only "de" comes between.
     */
    private boolean isDoneBeside(int joint, int next, Zones zones) {
        NameToken before = tokens.get(joint - 1);
        NameToken right = tokens.get(next);
        return zones.zone != Zone.CLAUSE
                && zones.onlyDe
                && joint - 1 > head
                && RomanianWords.isParticiple(before)
                && RomanianWords.isPlural(before) == RomanianWords.isPlural(tokens.get(head))
                && !RomanianWords.isAttribute(right)
                && !right.isAcronym()
                && agrees(right)
                && endsInParticiple(next);
    }

    /** A noun with an article pairs with a head that has one, because nouns after "de" have none. */
    private boolean goesWithHead(NameToken right) {
        return RomanianWords.hasArticle(right) && RomanianWords.hasArticle(tokens.get(quantity ? 0 : head));
    }

    /** Directly after the head, even an apparent attribute is a noun; an acronym is one if the head is one. */
    private boolean isHead(NameToken right) {
        return !right.isAcronym() || tokens.get(head).isAcronym();
    }

    private boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).isWord();
    }

    /**
     * After an attribute of a plural, the following word is plural too: "autobuze electrice/hibrid" is one thing, unless it
     * has its own attribute: "rapoarte trimestriale și raport anual".
     */
    private boolean agreesInNumber(int right) {
        return !RomanianWords.isPlural(tokens.get(head))
                || RomanianWords.mayBePlural(tokens.get(right))
                || (isWord(right + 1)
                        && RomanianWords.isAttribute(tokens.get(right + 1))
                        && !RomanianWords.mayBePlural(tokens.get(right + 1)));
    }

    /**
     * Returns whether a noun is an independent thing: it has a participle or a complement. A list of topics also continues
     * with "și". Beside a description of an activity, a thing with a participle is another one, whatever its attributes:
     * "campanii de informare și materiale video realizate".
     */
    private boolean isThing(int noun, Zones zones) {
        if (!isWord(noun + 1)) {
            return false;
        }
        NameToken next = tokens.get(noun + 1);
        boolean complement =
                RomanianWords.isFunctionWord(next) && !tokens.get(noun - 1).isWord("și");
        return complement
                || RomanianWords.isParticiple(next)
                || (zones.activity && !RomanianWords.isActivity(tokens.get(noun)) && endsInParticiple(noun));
    }

    /** Returns whether a participle follows a noun, with only "de" and words without a preposition between. */
    private boolean endsInParticiple(int noun) {
        int at = noun + 1;
        while (isWord(at)
                && (!RomanianWords.isFunctionWord(tokens.get(at))
                        || tokens.get(at).isWord("de"))
                && !RomanianWords.opensClause(tokens.get(at))) {
            at++;
        }
        return at > noun + 1 && RomanianWords.endsAsParticiple(tokens.get(at - 1));
    }

    /** Returns whether a noun has its own attribute that is not a participle, which might belong to everything before. */
    private boolean hasAttribute(int noun) {
        return isWord(noun + 1)
                && !RomanianWords.isFunctionWord(tokens.get(noun + 1))
                && !RomanianWords.endsAsParticiple(tokens.get(noun + 1));
    }

    /** Returns whether a word without a preposition after a plural head may be its adjective: "mediatori școlari". */
    private boolean goesWithHead(int at) {
        NameToken word = tokens.get(at);
        return at == head + 1
                && RomanianWords.isPlural(tokens.get(head))
                && RomanianWords.isPlural(word)
                && !RomanianWords.isOblique(word)
                && !RomanianWords.isDefinite(word)
                && !word.isCapitalised();
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

    /** The parts of a name. */
    private enum Zone {
        HEAD,
        COMPLEMENT,
        CLAUSE
    }

    /** The current zone of the name, and the contents of the complement so far. */
    private static final class Zones {

        private Zone zone = Zone.HEAD;
        private boolean plural;
        private boolean onlyDe = true;
        private boolean activity;
        private boolean assumed;
        private int ofs;
        private boolean preposition;
        private boolean about;

        /**
         * Reads the next word.
         *
         * @param adjective whether it may be an adjective of the head, whatever its ending
         */
        void read(NameToken word, boolean adjective) {
            ofs += word.isWord("de") ? 1 : 0;
            about |= word.isWord("privind", "despre", "asupra", "referitor");
            preposition |= RomanianWords.isFunctionWord(word) && !word.isWord("de", "al", "a", "ai", "ale");
            if (RomanianWords.opensClause(word)) {
                zone = Zone.CLAUSE;
            } else if (RomanianWords.isFunctionWord(word)) {
                zone = zone == Zone.HEAD ? Zone.COMPLEMENT : zone;
                activity = false;
                plural |= !word.isWord("de");
                onlyDe &= word.isWord("de");
            } else if (zone == Zone.HEAD && adjective && !RomanianWords.isAttribute(word)) {
                assumed = true;
            } else if (!RomanianWords.isAttribute(word) && !word.isAcronym()) {
                activity = RomanianWords.isActivity(word);
                zone = zone == Zone.HEAD ? Zone.COMPLEMENT : zone;
                plural |= RomanianWords.mayBePlural(word);
            }
        }

        /** Returns whether a following genitive belongs to the head, because no other noun can own it. */
        boolean belongsToHead() {
            return !preposition && ofs <= 1;
        }

        /**
         * Returns whether the complement has no plural, and no preposition but "de", to which a further plural could
         * belong.
         */
        boolean isSingular() {
            return !plural;
        }
    }
}
