package org.snitp.io.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The document cannot be used as it is. */
    ERROR,

    /** The document can be used, but says something that is probably not meant. */
    WARNING
}
