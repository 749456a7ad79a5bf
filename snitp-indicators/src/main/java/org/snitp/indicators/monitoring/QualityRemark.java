package org.snitp.indicators.monitoring;

import java.util.Objects;
import org.snitp.indicators.progress.Remark;

/**
 * A remark on the figures of an indicator that needs attention.
 *
 * @param indicator the id of the indicator
 * @param remark the remark
 */
public record QualityRemark(String indicator, Remark remark) {
    /** Checks that no component is null. */
    public QualityRemark {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(remark, "remark");
    }
}
