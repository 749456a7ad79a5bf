package org.snitp.model.indicator;

/** The place of an indicator in the results chain (OECD-DAC glossary of key terms in evaluation). */
public enum IndicatorLevel {
    /** Money, staff and material that are put in. */
    INPUT,

    /** Work that is done. */
    PROCESS,

    /** Products and services that result from the work. */
    OUTPUT,

    /** The change that the outputs bring about. */
    OUTCOME,

    /** The lasting effect on society. */
    IMPACT
}
