package org.snitp.examples.ministry.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.snitp.examples.ministry.review.SentAgainException;
import org.snitp.examples.ministry.submission.ChangedMeanwhileException;
import org.snitp.examples.ministry.submission.NotEditableException;
import org.snitp.store.NotPermittedException;
import org.snitp.store.OutdatedVersionException;
import org.snitp.store.PeriodNotOpenException;
import org.snitp.store.SubmissionStateException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * The answer to what cannot be done: what happened, that nothing was stored, and what to do now. A page for people, problem details
 * (RFC 9457) for programs.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    private final MessageSource messages;

    Errors(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler({NotFoundException.class, NoResourceFoundException.class})
    Object missing(HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "error.missing", request, locale);
    }

    /** What is another institution's looks like what is not there. */
    @ExceptionHandler
    Object foreign(NotPermittedException problem, HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, "error.missing", request, locale);
    }

    @ExceptionHandler({ChangedMeanwhileException.class, OutdatedVersionException.class, SentAgainException.class})
    Object changed(HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.CONFLICT, "error.changed", request, locale);
    }

    @ExceptionHandler({NotEditableException.class, PeriodNotOpenException.class, SubmissionStateException.class})
    Object closed(HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.CONFLICT, "error.closed", request, locale);
    }

    @ExceptionHandler
    Object large(MaxUploadSizeExceededException problem, HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "error.large", request, locale);
    }

    private Object answer(HttpStatus status, String message, HttpServletRequest request, Locale locale) {
        if (Uploads.isForPrograms(request)) {
            String text = messages.getMessage(message, null, locale);
            return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, text))
                    .build();
        }
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("message", message);
        page.addObject("status", status.value());
        return page;
    }
}
