package org.snitp.io.comparison.report;

/**
 * What the two versions are called, as in the names of their files.
 *
 * @param before the old version
 * @param after the new version
 */
public record Sides(String before, String after) {}
