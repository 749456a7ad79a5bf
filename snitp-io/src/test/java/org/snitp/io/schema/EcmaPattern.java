package org.snitp.io.schema;

/** Regular expressions of the model as JSON Schema writes them: for ECMA-262 with the flag {@code u}, unanchored. */
final class EcmaPattern {

    private static final String DOTALL = "(?s)";
    private static final String SEPARATORS = " \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
    private static final String CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f";

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

    /** White space is more to ECMA than to Java, and not every validator knows the categories of Unicode. */
    private static String escaped(String java) {
        return java.replace("[^\\s]", "[^\\t-\\r ]")
                .replace("\\p{Z}", SEPARATORS)
                .replace("\\p{Cc}", CONTROLS);
    }
}
