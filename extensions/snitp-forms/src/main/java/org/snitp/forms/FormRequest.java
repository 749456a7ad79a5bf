package org.snitp.forms;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/**
 * The request for a form.
 *
 * @param plan the id of the plan
 * @param institution the id of the reporting institution; may be an open group
 * @param period the requested period, including its parts: 2025 requests the annual reports and those of its semesters,
 *     quarters and months
 * @param withParts whether the reports of the institutions that are part of this one, at any depth, are also requested
 * @param crossed whether an indicator with several dimensions has a row for each combination of their categories, instead
 *     of one for each category of each dimension
 * @param contact the contact for questions about the form; if absent, the institution that coordinates the strategy, if
 *     there is one
 */
public record FormRequest(
        String plan, String institution, Period period, boolean withParts, boolean crossed, Optional<String> contact) {
    /** Checks that no component is null. */
    public FormRequest {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(contact, "contact");
    }

    /** Returns a request for the institution's own reports, with one row for each category of each dimension. */
    public static FormRequest of(String plan, String institution, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(period, "period");
        return new FormRequest(plan, institution, period, false, false, Optional.empty());
    }

    /** Returns the same request, for another institution. */
    public FormRequest forInstitution(String id) {
        Objects.requireNonNull(id, "id");
        return new FormRequest(plan, id, period, withParts, crossed, contact);
    }

    /** Returns the same request, with or without the institutions that are part of this one. */
    public FormRequest withParts(boolean parts) {
        return new FormRequest(plan, institution, period, parts, crossed, contact);
    }

    /** Returns the same request, with or without a row for each combination of categories. */
    public FormRequest crossed(boolean combinations) {
        return new FormRequest(plan, institution, period, withParts, combinations, contact);
    }

    /**
     * Returns the same request, with a contact.
     *
     * @param somebody a name, with an address or a telephone number
     */
    public FormRequest contact(String somebody) {
        Objects.requireNonNull(somebody, "somebody");
        return new FormRequest(plan, institution, period, withParts, crossed, Optional.of(somebody));
    }
}
