package org.snitp.model.plan;

/** How likely a risk is, or how grave. */
public enum RiskLevel {
    /** Little. */
    LOW,

    /** Neither little nor much. */
    MEDIUM,

    /** Much. */
    HIGH
}
