package org.snitp.io.internal.bind;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells texts that are evidently not in Romanian, by their script or by the small words of other languages.
 *
 * @param language the tag of the language they seem to be in; empty if several are possible
 */
record PlainLanguage(Optional<String> language) {

    /** So many small words of another language are evidence, with no more than a fifth of them in Romanian. */
    private static final int ENOUGH = 4;

    private static final int TIMES = 5;

    /** Small words that Romanian does not have, or hardly ever. */
    private static final Map<String, Set<String>> SMALL_WORDS = smallWords();

    private static final Set<String> ROMANIAN =
            words("și şi si în din pentru ale sau care privind către prin cu pe este"
                    + " sunt lui cele cel cea ori de la al ai număr rata persoane");

    private static Map<String, Set<String>> smallWords() {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        words.put("en", words("the of and for with by to from within on is are that which number"));
        words.put("fr", words("les des du et aux pour dans une sur avec par est sont leur ou"));
        words.put("de", words("der die das und für mit von den zur zum im durch werden ist oder"));
        words.put("es", words("el los las y para con por una del en que sus"));
        words.put("it", words("il gli della dei delle di per con nel una sono e"));
        words.put("pt", words("os das dos para com uma em e do da ao"));
        words.put("hu", words("és az egy hogy nem vagy száma által valamint"));
        words.put("pl", words("i w z oraz dla się przez liczba do od"));
        words.put("nl", words("het een van voor met en door aantal wordt zijn"));
        return words;
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ", -1)));
    }

    /** Returns what some texts seem to be in; absent if that may be Romanian. */
    static Optional<PlainLanguage> of(List<String> texts) {
        long letters = 0;
        long latin = 0;
        int romanian = 0;
        Map<String, Integer> found = new LinkedHashMap<>();
        for (String text : texts) {
            letters += text.codePoints().filter(Character::isLetter).count();
            latin += text.codePoints().filter(PlainLanguage::isLatin).count();
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                romanian += ROMANIAN.contains(word) || isRomanian(word) ? 1 : 0;
                SMALL_WORDS.forEach((language, small) -> {
                    if (small.contains(word)) {
                        found.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        if (letters > 0 && latin * 2 < letters) {
            return Optional.of(new PlainLanguage(Optional.empty()));
        }
        List<Map.Entry<String, Integer>> best = found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        if (best.isEmpty() || best.get(0).getValue() < ENOUGH || best.get(0).getValue() < TIMES * romanian) {
            return Optional.empty();
        }
        boolean clear =
                best.size() == 1 || best.get(1).getValue() * 2 < best.get(0).getValue();
        return Optional.of(new PlainLanguage(clear ? Optional.of(best.get(0).getKey()) : Optional.empty()));
    }

    /** Returns whether a word has a letter that only Romanian has. */
    private static boolean isRomanian(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("ășțşţ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
