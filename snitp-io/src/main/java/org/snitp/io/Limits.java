package org.snitp.io;

/**
 * How much a reader takes before it reports {@code SNITP-108}, so that no input exhausts memory or stack. Every limit is
 * at least 1.
 *
 * <p>With the default limits, a heap of 512 MiB is enough to read any one file, and a stack of 512 KiB.
 *
 * @param documentBytes the size of one file, in bytes
 * @param depth how deep objects and lists may nest, at most {@link #MOST_DEPTH}
 * @param textLength the length of one text, in characters
 * @param numberLength the length of one number, in characters
 * @param aliasExpansion how many YAML events aliases may expand to in one file, and how many anchors it may have
 * @param values how many texts, numbers, lists and objects one file may have
 * @param problems how many problems are reported
 */
public record Limits(
        long documentBytes, int depth, int textLength, int numberLength, int aliasExpansion, int values, int problems) {

    /** The greatest depth that can be asked for: nested values are read by recursion. */
    public static final int MOST_DEPTH = 500;

    /** Limits that no honest plan comes near. */
    public static final Limits DEFAULT = new Limits(64L << 20, 64, 1 << 20, 100, 100_000, 1_000_000, 1_000);

    /**
     * Checks that the limits can be kept.
     *
     * @throws IllegalArgumentException if one of them is less than 1, or the depth is greater than {@link #MOST_DEPTH}
     */
    public Limits {
        long least = Math.min(documentBytes, Math.min(depth, Math.min(textLength, numberLength)));
        if (Math.min(least, Math.min(aliasExpansion, Math.min(values, problems))) < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1");
        }
        if (depth > MOST_DEPTH) {
            throw new IllegalArgumentException("The depth must be at most " + MOST_DEPTH + ": " + depth);
        }
    }

    /** Returns the same limits with another number of problems that are reported. */
    public Limits withProblems(int other) {
        return new Limits(documentBytes, depth, textLength, numberLength, aliasExpansion, values, other);
    }
}
