package org.snitp.examples.ministry.page;

import org.snitp.examples.ministry.review.SentAgainException;
import org.snitp.examples.ministry.submission.ChangedMeanwhileException;
import org.snitp.examples.ministry.submission.NotEditableException;
import org.snitp.store.NotPermittedException;
import org.snitp.store.OutdatedVersionException;
import org.snitp.store.PeriodNotOpenException;
import org.snitp.store.SubmissionStateException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** The answer to what cannot be done: what happened, that nothing was stored, and what to do now. */
@ControllerAdvice
class Errors {

    private static ModelAndView page(HttpStatus status, String message) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("message", message);
        page.addObject("status", status.value());
        return page;
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND, "error.missing");
    }

    /** What is another institution's looks like what is not there. */
    @ExceptionHandler(NotPermittedException.class)
    ModelAndView foreign() {
        return page(HttpStatus.NOT_FOUND, "error.missing");
    }

    @ExceptionHandler({ChangedMeanwhileException.class, OutdatedVersionException.class, SentAgainException.class})
    ModelAndView changed() {
        return page(HttpStatus.CONFLICT, "error.changed");
    }

    @ExceptionHandler({NotEditableException.class, PeriodNotOpenException.class, SubmissionStateException.class})
    ModelAndView closed() {
        return page(HttpStatus.CONFLICT, "error.closed");
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView large() {
        return page(HttpStatus.CONTENT_TOO_LARGE, "error.large");
    }
}
