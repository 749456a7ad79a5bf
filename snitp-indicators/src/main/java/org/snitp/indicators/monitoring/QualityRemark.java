package org.snitp.indicators.monitoring;

import java.util.Objects;
import org.snitp.indicators.progress.Remark;

/**
 * Something about the figures of an indicator that somebody should look at.
 *
 * @param indicator the id of the indicator
 * @param remark what it is
 */
public record QualityRemark(String indicator, Remark remark) {
    /** Demands every component. */
    public QualityRemark {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(remark, "remark");
    }
}
