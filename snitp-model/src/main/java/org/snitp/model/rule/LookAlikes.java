package org.snitp.model.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.ActionPlan;

/**
 * Finds codes and ids that look the same to a reader but differ for a program: "ANIŢP" with a cedilla beside "ANIȚP" with a
 * comma below, a decomposed letter, a Cyrillic letter beside a Latin one. Nearly all codes are plain ASCII and cannot look
 * alike here; they are only compared if there is another one.
 */
final class LookAlikes {

    private static final String OTHER = "ŞşŢţАВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο‐‑‒–—−";
    private static final String LATIN = "ȘșȚțABEKMHOPCTYXaeopcyxijsABEZHIKMNOPTYXo------";

    private final Findings findings;

    /** The first code of each skeleton. */
    private final Map<String, Named> seen = new HashMap<>();

    private LookAlikes(Findings findings) {
        this.findings = findings;
    }

    /**
     * Compares the codes of a bundle.
     *
     * @param plain the indexes of the plans of which all codes are known to be {@linkplain #isAscii plain}: nearly always all,
     *     so that the codes are not gone through again
     */
    static void check(Bundle bundle, Set<Integer> plain, Findings findings) {
        List<Named> institutions = new ArrayList<>();
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            Document document = bundle.getDocuments().get(i);
            Path path = Path.document(i);
            if (document instanceof InstitutionRegistry registry) {
                for (int j = 0; j < registry.getInstitutions().size(); j++) {
                    Path at = path.field("institutions").index(j).field("id");
                    institutions.add(new Named(registry.getInstitutions().get(j).getId(), at));
                }
            } else if (document instanceof ActionPlan plan && !plain.contains(i)) {
                check(plan, path.field("actions"), findings);
            }
        }
        new LookAlikes(findings).check(institutions);
    }

    private static void check(ActionPlan plan, Path list, Findings findings) {
        List<Named> actions = new ArrayList<>();
        List<Named> indicators = new ArrayList<>();
        for (int i = 0; i < plan.getActions().size(); i++) {
            Path action = list.index(i);
            actions.add(new Named(plan.getActions().get(i).getCode(), action.field("code")));
            for (int j = 0; j < plan.getActions().get(i).getIndicators().size(); j++) {
                indicators.add(new Named(
                        plan.getActions().get(i).getIndicators().get(j).getId(),
                        action.field("indicators").index(j).field("id")));
            }
        }
        new LookAlikes(findings).check(actions);
        new LookAlikes(findings).check(indicators);
    }

    private void check(List<Named> all) {
        if (all.stream().allMatch(named -> isAscii(named.code()))) {
            return;
        }
        for (Named named : all) {
            Named first = seen.putIfAbsent(skeleton(named.code()), named);
            if (first != null && !first.code().equals(named.code())) {
                report(named, first);
            }
        }
    }

    private void report(Named named, Named first) {
        findings.add(
                Rule.CODES_APART,
                named.at(),
                Map.of(
                        "code",
                        named.code(),
                        "other",
                        first.code(),
                        "characters",
                        characters(named.code(), first.code())),
                Optional.of(first.code()),
                List.of(first.at()));
    }

    /**
     * The Unicode code points of the characters in which one code differs from the other, since they look alike on a
     * screen.
     */
    private static String characters(String code, String other) {
        Map<Integer, String> only = new TreeMap<>();
        code.codePoints().filter(c -> other.indexOf(c) < 0).forEach(c -> only.put(c, String.format("U+%04X", c)));
        return String.join(", ", only.isEmpty() ? List.of(code) : only.values());
    }

    /** Returns whether a code is plain ASCII, so that it looks like no other plain one. */
    static boolean isAscii(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) > '\u007F') {
                return false;
            }
        }
        return true;
    }

    /** Returns the skeleton of a code: codes that look alike have the same one. */
    private static String skeleton(String code) {
        if (isAscii(code)) {
            return code;
        }
        char[] letters = Normalizer.normalize(code, Normalizer.Form.NFKC).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            int other = OTHER.indexOf(letters[i]);
            letters[i] = other < 0 ? letters[i] : LATIN.charAt(other);
        }
        return new String(letters);
    }

    /** A code with its location. */
    private record Named(String code, Path at) {}
}
