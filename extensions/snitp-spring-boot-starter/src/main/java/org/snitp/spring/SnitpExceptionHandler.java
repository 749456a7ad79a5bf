package org.snitp.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snitp.io.InvalidBundleException;
import org.snitp.io.diagnostic.Diagnostic;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers a request that is refused with problem details (RFC 9457), whose member {@code errors} lists what is wrong, in the
 * language of the request: {@code code}, {@code message}, {@code line}, {@code column}, {@code pointer}. Whatever has nothing to
 * do with this library is answered as Spring does.
 */
@RestControllerAdvice
final class SnitpExceptionHandler extends ResponseEntityExceptionHandler {

    /** Answers documents with errors that the application asked for in a method of its own. */
    @ExceptionHandler
    ResponseEntity<Object> handleInvalidBundle(InvalidBundleException refused, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        return answer(refused, problem, Causes.errors(refused).orElse(List.of()), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Diagnostic> errors = Causes.errors(refused).orElse(List.of());
        return errors.isEmpty()
                ? super.handleHttpMessageNotReadable(refused, headers, status, request)
                : answer(refused, ProblemDetail.forStatus(status), errors, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Class<?> type = refused.getRequiredType();
        Object value = refused.getValue();
        String name = refused instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Objects.requireNonNullElse(refused.getPropertyName(), "");
        List<Diagnostic> problems = type == null || value == null ? List.of() : Violations.problems(type, value, name);
        if (problems.isEmpty()) {
            return super.handleTypeMismatch(refused, headers, status, request);
        }
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(problems.get(0).message(request.getLocale()));
        problem.setProperty("parameter", name);
        problem.setProperty("code", problems.get(0).code().getId());
        return handleExceptionInternal(refused, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        BindingResult result = refused.getBindingResult();
        List<Map<String, Object>> errors = Violations.of(result, result.getTarget(), messages(), request.getLocale());
        return answer(refused, refused.getBody(), errors, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = request.getLocale();
        List<Map<String, Object>> errors = new ArrayList<>();
        for (ParameterValidationResult result : refused.getParameterValidationResults()) {
            String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
            if (result instanceof ParameterErrors object) {
                errors.addAll(Violations.of(object, object.getArgument(), messages(), locale));
            } else {
                result.getResolvableErrors()
                        .forEach(error -> errors.add(Violations.of(error, name, messages(), locale)));
            }
        }
        return answer(refused, refused.getBody(), errors, headers, status, request);
    }

    private MessageSource messages() {
        return Objects.requireNonNull(getMessageSource(), "messages");
    }

    private ResponseEntity<Object> answer(
            Exception refused,
            ProblemDetail problem,
            List<Diagnostic> errors,
            HttpHeaders headers,
            WebRequest request) {
        Refusals.add(problem, errors, request.getLocale());
        return Objects.requireNonNull(handleExceptionInternal(
                refused, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request));
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception refused,
            ProblemDetail problem,
            List<Map<String, Object>> errors,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Refusals.set(problem, errors);
        return handleExceptionInternal(refused, problem, headers, status, request);
    }
}
