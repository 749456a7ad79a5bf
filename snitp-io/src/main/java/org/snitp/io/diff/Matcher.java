package org.snitp.io.diff;

import java.util.List;
import java.util.stream.Stream;

/**
 * Matches the items of the old version with those of the new version.
 *
 * <p>The code or id decides, unless the item is recognisable elsewhere: if an action is removed and the following ones are
 * renumbered, each keeps its name and not its number. So these criteria are tried in order: the same code and name; the
 * same name below the same owner; the same code and a name that has something in common; the same name anywhere; nearly the
 * same name; the same neighbourhood; the same code alone. A code derived from an owner counts as the same: 1.1.4-1 for
 * 1.1.3-1, if action 1.1.3 becomes 1.1.4.
 *
 * <p>Exchanging the versions gives the same pairs.
 */
final class Matcher {

    private final List<Item> olds;
    private final List<Item> news;
    private final Matching matching = new Matching();
    private final Neighborhood surroundings;

    private Matcher(List<Item> olds, List<Item> news) {
        this.olds = olds;
        this.news = news;
        this.surroundings = new Neighborhood(olds, news);
    }

    /** Matches the items of two versions. */
    static Matching match(List<Item> olds, List<Item> news) {
        Matcher matcher = new Matcher(olds, news);
        Stream.of(ItemKind.values()).filter(ItemKind::isDocument).forEach(matcher::match);
        // Each kind comes after the kinds of its owners, and measurements come after the indicators.
        Stream.of(ItemKind.values()).filter(kind -> !kind.isDocument()).forEach(matcher::match);
        return matcher.matching;
    }

    private void match(ItemKind kind) {
        List<Item> before = of(kind, olds);
        List<Item> after = of(kind, news);
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        MatchRound round = new MatchRound(before, after, matching);
        round.byCode(true, Matcher::sameName);
        round.byName(true);
        round.byCode(true, (old, fresh) -> isLike(old, fresh, Similarity.IN_COMMON));
        round.byCode(false, (old, fresh) -> isLike(old, fresh, Similarity.IN_COMMON));
        round.byName(false);
        round.byScore(true, Evidence.SIMILAR_NAME, nearlySame(kind));
        round.byScore(false, Evidence.SIMILAR_NAME, nearlySame(kind));
        round.byScore(false, Evidence.SAME_SURROUNDINGS, this::sameSurroundings);
        round.byCode(false, (old, fresh) -> true);
        if (kind.isDocument() && before.size() == 1 && after.size() == 1) {
            round.theOnlyOne();
        }
    }

    private static List<Item> of(ItemKind kind, List<Item> items) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private static boolean sameName(Item old, Item fresh) {
        return old.likeness().words().equals(fresh.likeness().words());
    }

    private static boolean isLike(Item old, Item fresh, double least) {
        return old.likeness().to(fresh.likeness()) >= least;
    }

    /**
     * Similar names do not identify institutions: the General Inspectorates of the Police and of the Border Police have
     * nearly the same name. So no word may have been replaced.
     */
    private static MatchRound.Score nearlySame(ItemKind kind) {
        boolean institutions = kind == ItemKind.INSTITUTION || kind == ItemKind.ABBREVIATION;
        return (old, fresh) -> {
            double likeness = old.likeness().to(fresh.likeness());
            double least = institutions ? Similarity.IN_COMMON : Similarity.NEARLY_SAME;
            boolean replaced = institutions && !old.likeness().isWithin(fresh.likeness());
            return replaced || likeness < least ? 0 : likeness;
        };
    }

    private double sameSurroundings(Item old, Item fresh) {
        double likeness = old.likeness().to(fresh.likeness());
        return likeness >= Similarity.IN_COMMON && surroundings.areSame(old, fresh) ? likeness : 0;
    }
}
