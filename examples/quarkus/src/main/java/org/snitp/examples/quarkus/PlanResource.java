package org.snitp.examples.quarkus;

import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Period;

/** Actions and periods in REST. */
@Path("/")
public class PlanResource {

    /** Takes an action whose constraints hold. */
    @POST
    @Path("actions")
    public Action add(@Valid Action action) {
        return action;
    }

    /** Returns the official strategy. */
    @GET
    @Path("official")
    public Bundle official() {
        return Snitp.official();
    }

    /** Returns the last day of a period. */
    @GET
    @Path("periods/{period}/end")
    public LocalDate end(@PathParam("period") Period period) {
        return period.getEnd();
    }
}
