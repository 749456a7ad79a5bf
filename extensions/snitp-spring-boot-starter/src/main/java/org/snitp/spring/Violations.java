package org.snitp.spring;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snitp.io.Parts;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.text.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import tools.jackson.core.io.JsonStringEncoder;

/** What Jakarta Validation refuses, with a JSON Pointer to its place. */
final class Violations {

    /** A name, or an index or a key in brackets. */
    private static final Pattern STEP = Pattern.compile("\\[([^\\]]*)\\]|([^.\\[\\]]+)");

    /** The texts of a language are fields of their own in a document. */
    private static final Pattern TEXT = Pattern.compile("texts(?:<K>)?\\[([^\\]]*)\\].*$");

    private Violations() {}

    /** Returns the JSON Pointer of a path: {@code /measurements/0/value} for {@code measurements[0].value}. */
    static String pointer(String path) {
        StringBuilder pointer = new StringBuilder();
        STEP.matcher(path)
                .results()
                .map((MatchResult step) -> Objects.requireNonNullElse(step.group(1), step.group(2)))
                .map(step -> step.replace("~", "~0").replace("/", "~1"))
                .forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    private static String path(ObjectError error) {
        String path = error instanceof FieldError field ? field.getField() : "";
        return isOfText(error) ? TEXT.matcher(path).replaceFirst("$1") : path;
    }

    private static boolean isOfText(ObjectError error) {
        return error.contains(ConstraintViolation.class)
                && error.unwrap(ConstraintViolation.class).getLeafBean() instanceof LocalizedText;
    }

    /** Returns what is wrong with an object; a part of the model says it with the codes of its rules. */
    static List<Map<String, Object>> of(Errors errors, @Nullable Object target, MessageSource messages, Locale locale) {
        List<Diagnostic> known = target == null ? List.of() : problems(target);
        List<Map<String, Object>> all = new ArrayList<>();
        for (ObjectError error : errors.getAllErrors()) {
            all.add(violation(error, pointer(path(error)), known, messages, locale));
        }
        return all;
    }

    private static Map<String, Object> violation(
            ObjectError error, String pointer, List<Diagnostic> known, MessageSource messages, Locale locale) {
        Map<String, Object> violation = new LinkedHashMap<>();
        known.stream()
                .filter(problem -> problem.location()
                        .filter(location -> location.pointer().equals(pointer))
                        .isPresent())
                .findFirst()
                .ifPresent(problem -> violation.put("code", problem.code().getId()));
        violation.put("severity", Severity.ERROR.term());
        violation.put("message", messages.getMessage(error, locale));
        violation.put("pointer", pointer);
        return violation;
    }

    /** Returns what is wrong with a parameter that is no object. */
    static Map<String, Object> of(MessageSourceResolvable error, String name, MessageSource messages, Locale locale) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("severity", Severity.ERROR.term());
        violation.put("message", messages.getMessage(error, locale));
        violation.put("parameter", name);
        return violation;
    }

    private static List<Diagnostic> problems(Object target) {
        try {
            return Parts.alone().check(target).diagnostics();
        } catch (IllegalArgumentException e) {
            // No part of a document.
            return List.of();
        }
    }

    /** Returns what is wrong with the text of a parameter that is to be a value of the model; empty if its type is another one. */
    static List<Diagnostic> problems(Class<?> type, Object text, String parameter) {
        if (!type.getName().startsWith("org.snitp.")) {
            return List.of();
        }
        try {
            StringBuilder json = new StringBuilder("\"");
            JsonStringEncoder.getInstance().quoteAsString(text.toString(), json);
            return Parts.alone()
                    .read(type, json.append('"').toString(), parameter)
                    .diagnostics();
        } catch (IllegalArgumentException e) {
            // No value of a document.
            return List.of();
        }
    }
}
