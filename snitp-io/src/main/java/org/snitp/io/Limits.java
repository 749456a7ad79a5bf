package org.snitp.io;

/**
 * How much a reader takes before it reports {@code SNITP-108}, so that no input exhausts memory or stack.
 *
 * @param documentBytes the size of one file, in bytes
 * @param depth how deep objects and lists may nest
 * @param textLength the length of one text, in characters
 * @param numberLength the length of one number, in digits
 * @param aliasExpansion how many YAML events aliases may expand to in one file
 * @param problems how many problems are reported
 */
public record Limits(
        long documentBytes, int depth, int textLength, int numberLength, int aliasExpansion, int problems) {

    /** Limits that no honest plan comes near. */
    public static final Limits DEFAULT = new Limits(256L << 20, 64, 1 << 20, 100, 100_000, 1_000);
}
