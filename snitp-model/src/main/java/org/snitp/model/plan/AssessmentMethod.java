package org.snitp.model.plan;

/** By what the progress of an indicator is judged. */
public enum AssessmentMethod {
    /** By the share that is reached of what a straight line from the baseline to the target expects. */
    LINEAR,

    /** By the ratio of the observed growth rate to the one that the target requires. */
    GROWTH
}
