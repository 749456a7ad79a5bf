package org.snitp.spark;

import org.apache.spark.api.java.function.Function2;
import org.apache.spark.broadcast.Broadcast;
import org.snitp.io.options.Limits;
import org.snitp.measurements.PartialLoad;

/** Merges what was loaded of parts. */
final class PartMerges implements Function2<byte[], byte[], byte[]> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedPlan> plan;

    PartMerges(Broadcast<SharedPlan> plan) {
        this.plan = plan;
    }

    @Override
    public byte[] call(byte[] one, byte[] other) {
        Limits limits = plan.value().limits();
        return PartialLoad.fromBytes(one, limits)
                .merge(PartialLoad.fromBytes(other, limits))
                .toBytes();
    }
}
