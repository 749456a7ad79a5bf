package org.snitp.model.indicator;

/** The place of an indicator in the results chain (OECD-DAC glossary of key terms in evaluation). */
public enum IndicatorLevel {
    /** Money, people and material put in. */
    INPUT,

    /** Work done. */
    PROCESS,

    /** Products and services that the work yields. */
    OUTPUT,

    /** The change that the outputs bring about. */
    OUTCOME,

    /** The lasting effect on society. */
    IMPACT
}
