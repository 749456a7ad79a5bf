package org.snitp.examples;

import org.snitp.indicators.summary.BundleSummary;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;

/** Loads the official strategy, prints its problems and sums it up: the program of the README. */
public final class OfficialStrategy {

    private OfficialStrategy() {}

    /** Runs the example; it takes no arguments. */
    public static void main(String[] arguments) {
        ReadResult result = Snitp.readOfficial();
        result.diagnostics().forEach(System.out::println);
        Bundle strategy = result.orElseThrow();
        BundleSummary summary = BundleSummary.of(strategy);
        System.out.println(summary.actions() + " actions, " + summary.indicators() + " indicators");
    }
}
