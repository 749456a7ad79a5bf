package org.snitp.examples.ministry.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what is larger than the server takes apart before anything reads it. The server by itself would answer people with an empty
 * page, because it cannot read the fields of what it does not take.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

    private final long mostBytes;

    UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.mostBytes = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= mostBytes && !isOfUnknownLength(request)) {
            chain.doFilter(request, response);
        } else if (Uploads.isForPrograms(request)) {
            response.setContentType("application/problem+json");
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.getWriter()
                    .write("{\"status\":413,\"title\":\"Content Too Large\",\"detail\":\"At most " + Uploads.MAX_BYTES
                            + " bytes are taken.\"}");
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", request.getContextPath() + Uploads.TOO_LARGE);
        }
    }

    /** Browsers always tell the length of a form. */
    private static boolean isOfUnknownLength(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() < 0 && type != null && type.startsWith("multipart/");
    }
}
