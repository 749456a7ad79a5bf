package org.snitp.examples.quarkus;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;

/** Ready if the plan has no error. */
@Readiness
public class PlanHealth implements HealthCheck {

    private final ReadResult plan = Snitp.readOfficial();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("snitp")
                .status(!plan.hasErrors())
                .withData("actions", plan.orElseThrow().getPlans().get(0).getActions().size())
                .build();
    }
}
