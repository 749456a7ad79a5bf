package org.snitp.indicators.smart;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Classifies Romanian words by their endings. It uses no dictionary, only short lists of the exceptions that occur in
 * action plans. In doubt a word counts as an attribute, and nothing is reported.
 */
final class RomanianWords {

    /** Words that start a quantity, without diacritics. */
    private static final Set<String> STATISTICS = words("""
            numar numarul nr total totalul procent procentul pondere ponderea rata grad gradul media mediana
            durata timp timpul cantitate cantitatea cantitatile valoare valoarea valorile cuantum cuantumul suma volum volumul volumele ratele ponderile procentele tip tipul tipuri tipurile
            caracteristicile
            """);

    /** Words that also start a quantity, and are counted themselves if no other one precedes them. */
    private static final Set<String> MEASURES = words("""
            proportia proportie cota cotele indice indicele indicii scor scorul nivel nivelul nivelurile ritm ritmul suprafata
            suprafete suprafetele lungime lungimea lungimile capacitatea densitatea frecventa incidenta prevalenta intensitatea
            costul costurile bugetul viteza consumul existenta termen termenul
            """);

    /** Words that relate two figures. */
    private static final Set<String> COMPARISONS = words("fata raportat raportata raportate impartit impartita");

    /** Words that specify a quantity: "valoare totală". */
    private static final Set<String> STATISTIC_ATTRIBUTES = words("""
            total totala mediu medie median mediana minim minima maxim maxima anual anuala absolut absoluta
            trimestrial trimestriala lunar lunara semestrial semestriala zilnic zilnica saptamanal saptamanala
            """);

    /** How often a quantity is measured: "numărul mediu trimestrial/anual" is one quantity. */
    private static final Set<String> FREQUENCIES = words("""
            anual anuala trimestrial trimestriala lunar lunara semestrial semestriala zilnic zilnica saptamanal saptamanala
            """);

    /** What figures are broken down by: "pe sexe". */
    private static final Set<String> BREAKDOWN_NOUNS = words("""
            sexe grupe medii categorii tipuri niveluri judete regiuni macroregiuni sectoare domenii ramuri activitati forme
            clase luni ani localitati specii varsta varste moduri tari sex statut nivel mediu elemente sisteme
            """);

    /** Words after which something else is cited: "conform ordinului". */
    private static final Set<String> REFERENCES = words("conform potrivit");

    /** Verbs that may follow "din care". */
    private static final Set<String> VERBS =
            words("fac face rezulta reiese provin provine sunt este se au a s-a s-au deriva decurg decurge");

    /** Definite quantities, which are counted by themselves wherever they stand. */
    private static final Set<String> DEFINITE_STATISTICS = words("""
            numarul totalul procentul ponderea rata valoarea suma volumul cantitatea proportia cifra frecventa
            """);

    /** Words after which a noun is a complement, and words that cannot be nouns. */
    private static final Set<String> FUNCTION_WORDS = words("""
            de din dintre dintr-o dintr-un la in intr-o intr-un cu fara pe pentru privind prin intre spre catre
            asupra potrivit conform dupa ca drept per al a ai ale lui cel cea cei cele celor sub peste pana
            apoi ulterior imediat inainte exclusiv excluzand incepand inclusiv etc acestora acesteia acestuia sa nu atat cat daca cum
            """);

    private static final Set<String> CLAUSE_WORDS = words("""
            care ce caror carora carei carui este sunt au unde
            """);

    /** Words that start a list of breakdowns after a comma: ", pe sexe și vârste". */
    private static final Set<String> BREAKDOWNS =
            words("pe defalcat defalcata defalcate dezagregat dezagregata distingand");

    private static final Set<String> BEFORE_NOUNS = words("""
            potentiali potentiale posibile posibili posibilelor potentialelor bune alte alti altor noi diverse
            nou recent deja
            diferite diferitelor presupuse presupusi o un unei unui unor niste toate toti
            """);

    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:[aiuâ]t(?:ă|a|e)?|[aiuâ]ți|(?<!t)[aiu]ti"
            + "|(?:mis|pus|clus|scris|chis|prins|dus|tras|ales)[ăae]?|(?:mi|pu|clu|scri|chi|prin|du|tra|ale)[șs]i)");
    private static final Pattern ACTIVITY = Pattern.compile(".{2,}(?:[aeiâ]re|[țs]ie|iune)");
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:(?:al|iv|ic|bil)(?:ă|e|i)?|os|oasă|oase|oși)");

    /** Attributes without the typical endings. */
    private static final Set<String> ATTRIBUTES = words("""
            scolare universitare prescolare alimentare agroalimentare comunitare militare parlamentare umanitare sanitare
            solare bancare rutiere feroviare mijlocii mari mici vechi grave interne externe interni externi urbane umane romane straine directe
            indirecte minore minori majore majori adulte adulti online offline intermediare primare secundare
            auxiliare populare similare hibrid hibrida hibride hibrizi
            """);

    /** Units of figures rather than things that are counted: "investiții directe, mii euro". */
    private static final Set<String> UNITS = words("""
            mii milioane miliarde mil mld lei euro ron eur usd dolari % procente puncte km mp ha tone mw mwh gwh kwh
            ore zile luni ani
            """);

    /** Nouns with endings of attributes. */
    private static final Set<String> NOUNS = words("""
            angajat angajati angajate avocat avocati magistrat magistrati delegat delegati candidat candidati
            deputati atasat atasati refugiat refugiati inculpati condamnati certificat certificate mandat
            mandate tratat tratate stat state rezultat rezultate sindicat sindicate comunicat comunicate
            internate formate atestate date credit credite audit institut institute statut statute material
            materiale manual manuale canal canale controale semnal semnale jurnal jurnale spital spitale
            tribunal tribunale portal portale personal politici practici tehnici clinici statistici biserici
            fabrici medic medici politica practica tehnica clinica statistica initiativa initiative directiva
            directive obiectiv obiective alternative perspective dispozitive motive arhive localitati
            parteneriat parteneriate secretariat secretariate inspectorat inspectorate consulat consulate doctorat doctorate
            habitat habitate circuit circuite debit debite deficit deficite produs produse permis permise premise rechizite
            plata data rata cota nota viata piata suprafata fata valuta ruta elita disputa
            vizite vizita limite limita minute sate surse clase
            """);

    /** Plurals with endings of verbal nouns. */
    private static final Set<String> PLURALS = words("""
            dosare seminare formulare exemplare calendare inventare ministere ateliere camere numere litere
            tabere
            """);

    private static final Pattern SINGULAR_IN_E = Pattern.compile(".*(?:are|ere|ire|âre|ie|ge|itate|ătate|etate|parte)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ARTICLE = Pattern.compile(".{3,}(?:ile|ul|tia|rea|ta)");
    private static final Pattern DEFINITE = Pattern.compile(".*(?:ele|ile|ul)");

    private static final String MARKED = "ăâîșțşţ";
    private static final String UNMARKED = "aaistst";

    private RomanianWords() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** The word in lower case without diacritics. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutMarks(lower);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    /** Romanian letters are looked up in a table, because loading the Unicode tables delays the start. */
    private static String withoutMarks(String lower) {
        char[] plain = lower.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            int letter = plain[i] > '\u007F' ? MARKED.indexOf(plain[i]) : -1;
            if (letter >= 0) {
                plain[i] = UNMARKED.charAt(letter);
            } else if (plain[i] > '\u007F') {
                return decomposed(lower);
            }
        }
        return new String(plain);
    }

    private static String decomposed(String lower) {
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The text in NFC with comma-below letters. */
    static String normalise(String text) {
        return composed(text)
                .replace('ş', 'ș')
                .replace('ţ', 'ț')
                .replace('Ş', 'Ș')
                .replace('Ţ', 'Ț');
    }

    /** A text whose characters are all below U+0300, where combining marks start, is already composed; so is punctuation. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && (c < '\u2010' || c > '\u2027')) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    static boolean isStatistic(NameToken word) {
        return STATISTICS.contains(fold(word.text()));
    }

    /** Returns whether it is another quantity, which may be one of several things measured. */
    static boolean isMeasure(NameToken word) {
        return MEASURES.contains(fold(word.text()));
    }

    /** Returns whether it says how often a quantity is measured. */
    static boolean isFrequency(NameToken word) {
        return FREQUENCIES.contains(fold(word.text()));
    }

    /** Returns whether figures are broken down by it. */
    static boolean isBrokenDownBy(NameToken word) {
        return BREAKDOWN_NOUNS.contains(fold(word.text()));
    }

    /** Returns whether it opens a reference to another text. */
    static boolean opensReference(NameToken word) {
        return REFERENCES.contains(fold(word.text()));
    }

    /** Returns whether it is a verb that may follow "din care". */
    static boolean isVerb(NameToken word) {
        return VERBS.contains(fold(word.text()));
    }

    /** Returns whether it is a quantity with an article: "numărul". */
    static boolean isDefiniteStatistic(NameToken word) {
        return DEFINITE_STATISTICS.contains(fold(word.text()));
    }

    /** Returns whether it is a sum, whose components are added up to one figure. */
    static boolean addsUp(NameToken word) {
        return word.isWord("suma", "totalul", "volumul");
    }

    /** Returns whether it relates two figures: "față de", "raportat la". */
    static boolean compares(NameToken word) {
        return COMPARISONS.contains(fold(word.text()));
    }

    /** Returns whether it is a verbal noun, as in descriptions of activities: "informare", "prevenire", "instrucție". */
    static boolean isActivity(NameToken word) {
        return ACTIVITY.matcher(word.lower()).matches();
    }

    /** Returns whether it has the ending of a participle, though it may be a noun elsewhere: "certificate". */
    static boolean endsAsParticiple(NameToken word) {
        return PARTICIPLE.matcher(word.lower()).matches();
    }

    /** Returns whether it has the ending of a genitive with article: "cazurilor", "strategiei", "planului". */
    static boolean isGenitive(NameToken word) {
        return isOblique(word)
                || word.isWord("altor", "unor", "tuturor")
                || word.lower().endsWith("ei")
                || word.lower().endsWith("ii");
    }

    static boolean isStatisticAttribute(NameToken word) {
        return STATISTIC_ATTRIBUTES.contains(fold(word.text()));
    }

    static boolean isFunctionWord(NameToken word) {
        return FUNCTION_WORDS.contains(fold(word.text()));
    }

    /** Returns whether it starts a clause: "care", "este". */
    static boolean opensClause(NameToken word) {
        return CLAUSE_WORDS.contains(fold(word.text()));
    }

    /** Returns whether it is an adjective or a determiner that precedes its noun. */
    static boolean standsBeforeNoun(NameToken word) {
        return BEFORE_NOUNS.contains(fold(word.text()))
                || Character.isDigit(word.text().charAt(0));
    }

    /** Returns whether it looks like an adjective or a participle. */
    static boolean isAttribute(NameToken word) {
        String folded = fold(word.text());
        return !NOUNS.contains(folded)
                && (ATTRIBUTES.contains(folded)
                        || PARTICIPLE.matcher(word.lower()).matches()
                        || ADJECTIVE.matcher(word.lower()).matches());
    }

    /** Returns whether it looks like a plural. */
    static boolean isPlural(NameToken word) {
        String lower = word.lower();
        return lower.length() > 2
                && (PLURALS.contains(fold(lower))
                        || lower.endsWith("i")
                        || (lower.endsWith("e") && !SINGULAR_IN_E.matcher(lower).matches()));
    }

    /** Returns whether it may be a plural: the endings of "calculatoare" and "valoare" are the same. */
    static boolean mayBePlural(NameToken word) {
        return isPlural(word) || word.lower().endsWith("oare");
    }

    /** Returns whether it is the unit of a figure. */
    static boolean isUnit(NameToken word) {
        return UNITS.contains(fold(word.text()));
    }

    /** Returns whether it looks like a participle: "diseminate". */
    static boolean isParticiple(NameToken word) {
        return PARTICIPLE.matcher(word.lower()).matches() && !NOUNS.contains(fold(word.text()));
    }

    /** Returns whether it starts a list of breakdowns, if it follows a comma. */
    static boolean opensBreakdown(NameToken word) {
        return BREAKDOWNS.contains(fold(word.text()));
    }

    /** Returns whether it certainly has an article: "drepturile", "numărul", "proporția". */
    static boolean hasArticle(NameToken word) {
        return ARTICLE.matcher(fold(word.text())).matches();
    }

    /** Returns whether it has an article: "școlile". */
    static boolean isDefinite(NameToken word) {
        return DEFINITE.matcher(word.lower()).matches();
    }

    /** Returns whether it is in the genitive: "copiilor". */
    static boolean isOblique(NameToken word) {
        return word.lower().endsWith("lor") || word.lower().endsWith("lui");
    }
}
