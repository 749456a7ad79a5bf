package org.snitp.examples.quarkus;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.snitp.io.diagnostic.JsonReport;
import org.snitp.jackson2.InvalidInputException;

/** Says what is wrong with a request that is no document, with JSON Pointers and in the language of the request. */
public class Refusals {

    /** Answers input that is not what a type of the model is in a document. */
    @ServerExceptionMapper
    public Response refuse(InvalidInputException refused, HttpHeaders headers) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON)
                .entity(JsonReport.in(headers.getAcceptableLanguages().get(0)).render(refused.diagnostics()))
                .build();
    }
}
