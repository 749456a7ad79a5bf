package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snitp.annex.internal.vocabulary.Spellings;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;

/** Finds institutions by what annexes call them: ids, names, other cases of names, and what is like them. */
final class Registry {

    /** Endings of Romanian nouns and adjectives, the longest first; a stem has at least four letters. */
    private static final List<String> ENDINGS = List.of(
            "urilor", "ilor", "elor", "urile", "ului", "ile", "ele", "uri", "lui", "lor", "ii", "ei", "ul", "le", "a",
            "e", "i", "u");

    private static final int MIN_STEM = 4;

    /** Words before the name of a group that change nothing about which group it is. */
    private static final Set<String> QUALIFIERS =
            Set.of("alte", "alti", "celelalte", "toate", "diverse", "other", "all");

    /** Shorter ids are like too many others. */
    private static final int MIN_ID = 4;

    private static final int MIN_NAME = 12;

    /** Among more names, none is looked for that is like another one. */
    private static final int MAX_SIMILAR = 2_000;

    /** A longer text is no name. */
    private static final int MAX_NAME = 400;

    private static final int MAX_PROPOSALS = 3;

    private final Map<String, Institution> byId = new LinkedHashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /** By folded names and ids, for what is like them. */
    private final Map<String, String> similar = new TreeMap<>();

    /** The words of the names, by id. */
    private final Map<String, Set<String>> known = new TreeMap<>();

    Registry(Optional<InstitutionRegistry> registry) {
        registry.ifPresent(all -> all.getInstitutions().forEach(this::add));
    }

    void add(Institution institution) {
        String id = institution.getId();
        byId.put(id, institution);
        learn(id, id);
        institution.getName().getTexts().values().forEach(name -> learn(name, id));
    }

    private void learn(String wording, String id) {
        String folded = Spellings.folded(wording);
        exact.putIfAbsent(folded, id);
        stems.putIfAbsent(stem(folded), id);
        if (similar.size() < MAX_SIMILAR) {
            similar.putIfAbsent(folded, id);
            known.computeIfAbsent(id, unused -> new HashSet<>()).addAll(words(wording));
        }
    }

    Optional<Institution> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the institution with an id or a name, in any letters. */
    Optional<String> exact(String wording) {
        return Optional.ofNullable(exact.get(Spellings.folded(wording)));
    }

    /** Returns the institution whose name has the same words in another case or number. */
    Optional<String> inflected(String wording) {
        String folded = Spellings.folded(wording);
        String plural = folded.replaceFirst("^([\\p{L}]{2,}) (?:uri|urile|urilor|ul|ului)$", "$1");
        if (!plural.equals(folded) && exact.containsKey(plural)) {
            return Optional.of(exact.get(plural));
        }
        return Optional.ofNullable(stems.get(stem(folded)));
    }

    /** Returns the one institution that is like a wording: a letter more, less, or another, or two exchanged. */
    Optional<String> like(String wording) {
        String folded = Spellings.folded(wording);
        int space = folded.indexOf(' ');
        if (space > 0 && QUALIFIERS.contains(folded.substring(0, space))) {
            String group = folded.substring(space + 1);
            String id = exact.getOrDefault(group, stems.get(stem(group)));
            if (id != null) {
                return Optional.of(id);
            }
        }
        int most = folded.length() >= MIN_NAME ? 2 : 1;
        if (folded.length() < MIN_ID || folded.length() > MAX_NAME) {
            return Optional.empty();
        }
        Set<String> found = similar.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= MIN_ID)
                .filter(entry -> distance(entry.getKey(), folded, most) <= most)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Returns the ids of institutions whose names have words in common with a wording, the most first. */
    List<String> proposals(String wording) {
        Set<String> words = words(wording);
        Map<String, Long> shared = new TreeMap<>();
        known.forEach((id, name) -> {
            long common = name.stream().filter(words::contains).count();
            if (common > 0) {
                shared.put(id, common);
            }
        });
        List<String> best = new ArrayList<>(shared.keySet());
        best.sort((one, other) -> Long.compare(shared.getOrDefault(other, 0L), shared.getOrDefault(one, 0L)));
        return best.subList(0, Math.min(MAX_PROPOSALS, best.size()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(stem(Spellings.folded(text)).split(" "))
                .filter(word -> word.length() >= MIN_STEM)
                .collect(Collectors.toSet());
    }

    /** Returns whether an institution is part of another one, or of one that is. */
    boolean isWithin(String id, String whole) {
        Optional<String> next = get(id).flatMap(Institution::getPartOf);
        for (int i = 0; next.isPresent() && i < byId.size(); i++) {
            if (next.get().equals(whole)) {
                return true;
            }
            next = get(next.get()).flatMap(Institution::getPartOf);
        }
        return false;
    }

    private static String stem(String folded) {
        return Arrays.stream(folded.split(" ")).map(Registry::stemOfWord).collect(Collectors.joining(" "));
    }

    private static String stemOfWord(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= MIN_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** The number of letters to insert, leave out, replace or exchange, or one more than the most that is allowed. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(int[][] costs, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
