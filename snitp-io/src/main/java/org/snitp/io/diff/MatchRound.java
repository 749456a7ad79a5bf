package org.snitp.io.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snitp.model.code.Codes;

/** Matches items of one kind, by one criterion after the other; matches are final. */
final class MatchRound {

    /** Above this number, pairs are not compared by name, because it would take too long: only equal names and codes count. */
    private static final long MAX_PAIRS = 250_000;

    /** The similarity of two items; 0 if they cannot be the same. */
    @FunctionalInterface
    interface Score {
        double of(Item old, Item fresh);
    }

    /** Keys are ordered by their texts, so that a lookup stays fast even if many texts have the same hash. */
    private record Key(@Nullable Item subject, String text) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return text.compareTo(other.text);
        }
    }

    /**
     * Two items that may be the same.
     *
     * @param lesser the place of the lesser of their codes in the order of all
     * @param greater the place of the greater one
     */
    private record Candidate(Item old, Item fresh, double score, int lesser, int greater) {}

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparingInt(Candidate::lesser)
            .thenComparingInt(Candidate::greater);

    private final List<Item> before;
    private final List<Item> after;
    private final Matching matching;

    MatchRound(List<Item> before, List<Item> after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
    }

    private List<Item> openBefore() {
        return before.stream().filter(item -> matching.after(item) == null).toList();
    }

    private List<Item> openAfter() {
        return after.stream().filter(item -> matching.before(item) == null).toList();
    }

    /**
     * Matches items with the same code: with the same owner and the code derived from it, or else anywhere. If thousands
     * have one code by mistake, not every pair is compared.
     *
     * @param condition a further condition
     */
    void byCode(boolean sameOwner, BiPredicate<Item, Item> condition) {
        Map<Key, Deque<Item>> known = new HashMap<>();
        long left = MAX_PAIRS;
        for (Item fresh : openAfter()) {
            known.computeIfAbsent(
                            new Key(
                                    sameOwner ? fresh.subject().orElse(null) : null,
                                    Identities.key(fresh, Translation.NONE)),
                            key -> new ArrayDeque<>())
                    .add(fresh);
        }
        for (Item old : openBefore()) {
            String code = sameOwner ? handedDown(old) : Identities.key(old, matching);
            Deque<Item> candidates =
                    known.getOrDefault(new Key(sameOwner ? newOwner(old) : null, code), new ArrayDeque<>());
            int compared = 0;
            for (Iterator<Item> rest = candidates.iterator(); rest.hasNext() && (compared == 0 || left > 0); ) {
                Item fresh = rest.next();
                compared++;
                left--;
                if ((sameOwner || !isShifted(old, fresh)) && condition.test(old, fresh)) {
                    rest.remove();
                    matching.add(old, fresh, Evidence.FOLLOWS_OWNER);
                    break;
                }
            }
        }
    }

    /** Matches items whose name is unique, below the same owner or in both entire versions. */
    void byName(boolean sameOwner) {
        List<Item> olds = sameOwner ? openBefore() : before;
        List<Item> news = sameOwner ? openAfter() : after;
        Map<Key, List<Item>> known =
                named(news, item -> sameOwner ? item.subject().orElse(null) : null);
        named(olds, item -> sameOwner ? newOwner(item) : null).forEach((key, named) -> {
            List<Item> candidates = known.getOrDefault(key, List.of());
            if (named.size() == 1 && candidates.size() == 1) {
                Item old = named.get(0);
                Item fresh = candidates.get(0);
                boolean open = matching.after(old) == null && matching.before(fresh) == null;
                if (open && (sameOwner || old.likeness().isTelling())) {
                    matching.add(old, fresh, Evidence.SAME_NAME);
                }
            }
        });
    }

    private static Map<Key, List<Item>> named(List<Item> items, Function<Item, @Nullable Item> subject) {
        return items.stream()
                .filter(item -> !item.likeness().isEmpty())
                .collect(Collectors.groupingBy(
                        item -> new Key(subject.apply(item), item.likeness().words())));
    }

    /** Matches items by descending similarity. */
    void byScore(boolean sameOwner, Evidence evidence, Score score) {
        List<Item> olds = openBefore();
        List<Item> news = openAfter();
        if ((long) olds.size() * news.size() > MAX_PAIRS) {
            return;
        }
        Map<String, Integer> places = places(olds, news);
        List<Candidate> candidates = new ArrayList<>();
        // What may be compared is found by the owner first: most items of a kind have other owners, or names that tell
        // little.
        Map<Optional<Item>, List<Item>> eligible = sameOwner
                ? news.stream().collect(Collectors.groupingBy(Item::subject))
                : Map.of(
                        Optional.empty(),
                        news.stream().filter(MatchRound::isTelling).toList());
        for (Item old : olds) {
            if (old.likeness().isEmpty() || (!sameOwner && !isTelling(old))) {
                continue;
            }
            Optional<Item> owner = sameOwner ? Optional.ofNullable(newOwner(old)) : Optional.empty();
            for (Item fresh : eligible.getOrDefault(owner, List.of())) {
                double value = score.of(old, fresh);
                if (value > 0) {
                    int one = place(places, old);
                    int other = place(places, fresh);
                    candidates.add(new Candidate(old, fresh, value, Math.min(one, other), Math.max(one, other)));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        for (Candidate candidate : candidates) {
            if (matching.after(candidate.old()) == null && matching.before(candidate.fresh()) == null) {
                matching.add(candidate.old(), candidate.fresh(), evidence);
            }
        }
    }

    private static boolean isTelling(Item item) {
        return item.likeness().isTelling();
    }

    /** Returns the place of each code in their order: comparing numbers is cheaper than comparing the codes of each pair. */
    private static Map<String, Integer> places(List<Item> olds, List<Item> news) {
        Map<String, Integer> places = new HashMap<>();
        Stream.concat(olds.stream(), news.stream())
                .map(Item::code)
                .distinct()
                .sorted(Codes.NATURAL_ORDER)
                .forEach(code -> places.put(code, places.size()));
        return places;
    }

    private static int place(Map<String, Integer> places, Item item) {
        return places.getOrDefault(item.code(), 0);
    }

    /** Matches the only item of its kind with the only one in the other version. */
    void theOnlyOne() {
        if (matching.after(before.get(0)) == null) {
            matching.add(before.get(0), after.get(0), Evidence.ONLY_ONE);
        }
    }

    private @Nullable Item newOwner(Item old) {
        return old.subject().map(matching::after).orElse(null);
    }

    /** The key that an item has after its owner gets its new code. */
    private String handedDown(Item old) {
        String key = Identities.key(old, matching);
        Item home = old.home().orElse(null);
        Item fresh = home == null ? null : matching.after(home);
        if (home == null || fresh == null || !Matching.isRenamed(home, fresh) || !Codes.isUnder(home.code(), key)) {
            return key;
        }
        return fresh.code() + key.substring(home.code().length());
    }

    /** Returns whether a code is the same only by coincidence, because the owner of the item got the code of another one. */
    private boolean isShifted(Item old, Item fresh) {
        Item subject = old.subject().orElse(null);
        Item owning = fresh.subject().orElse(null);
        return subject != null
                && owning != null
                && !matching.areSame(subject, owning)
                && subject.code().equals(owning.code());
    }
}
