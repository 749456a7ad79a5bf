package org.snitp.model.evaluation;

/** At which stage an evaluation is made. */
public enum EvaluationType {
    /** While the strategy runs. */
    INTERIM,

    /** At its end. */
    FINAL
}
