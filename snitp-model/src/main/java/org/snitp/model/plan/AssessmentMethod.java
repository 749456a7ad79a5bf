package org.snitp.model.plan;

/** The method by which the progress of an indicator is assessed. */
public enum AssessmentMethod {
    /** The achieved share of the progress that a straight line from the baseline to the target expects. */
    LINEAR,

    /** The ratio of the observed growth rate to the growth rate that the target requires. */
    GROWTH
}
