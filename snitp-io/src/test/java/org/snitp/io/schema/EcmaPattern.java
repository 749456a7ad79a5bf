package org.snitp.io.schema;

/** Regular expressions of the model as JSON Schema writes them: for ECMA-262 with the flag {@code u}, unanchored. */
final class EcmaPattern {

    private static final String DOTALL = "(?s)";

    private EcmaPattern() {}

    /** Returns the expression that finds something exactly in the texts that a Java expression matches as a whole. */
    static String of(String java) {
        if (java.startsWith(DOTALL + ".*") && java.endsWith(".*")) {
            return escaped(java.substring(DOTALL.length() + 2, java.length() - 2));
        }
        return java.startsWith(DOTALL)
                ? "^" + escaped(java.substring(DOTALL.length()).replace(".+", "[\\s\\S]+")) + "$"
                : "^" + escaped(java) + "$";
    }

    /** White space is more to ECMA than to Java. */
    private static String escaped(String java) {
        return java.replace("[^\\s]", "[^\\t-\\r ]");
    }
}
