package org.snitp.peers;

/**
 * A value of a document of others.
 *
 * @param field its field, as a path without positions
 * @param value the value as it is written
 */
record Leaf(String field, String value) {}
