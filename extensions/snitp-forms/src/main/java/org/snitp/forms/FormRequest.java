package org.snitp.forms;

import java.util.Objects;
import java.util.Optional;
import org.snitp.model.time.Period;

/** The request for a form. */
public final class FormRequest {
    private final String plan;
    private final String institution;
    private final Period period;
    private final boolean withParts;
    private final boolean crossed;
    private final Optional<String> contact;

    FormRequest(
            String plan,
            String institution,
            Period period,
            boolean withParts,
            boolean crossed,
            Optional<String> contact) {
        this.plan = plan;
        this.institution = institution;
        this.period = period;
        this.withParts = withParts;
        this.crossed = crossed;
        this.contact = contact;
    }

    /** The id of the plan. */
    public String plan() {
        return plan;
    }

    /** The id of the reporting institution; may be an open group. */
    public String institution() {
        return institution;
    }

    /**
     * The requested period, including its parts: 2025 requests the annual reports and those of its semesters, quarters
     * and months.
     */
    public Period period() {
        return period;
    }

    /** Returns whether the reports of the institutions that are part of this one, at any depth, are also requested. */
    public boolean withParts() {
        return withParts;
    }

    /**
     * Returns whether an indicator with several dimensions has a row for each combination of their categories, instead
     * of one for each category of each dimension.
     */
    public boolean crossed() {
        return crossed;
    }

    /**
     * The contact for questions about the form; if absent, the institution that coordinates the strategy, if there is
     * one.
     */
    public Optional<String> contact() {
        return contact;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof FormRequest that
                && plan.equals(that.plan)
                && institution.equals(that.institution)
                && period.equals(that.period)
                && withParts == that.withParts
                && crossed == that.crossed
                && contact.equals(that.contact);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, institution, period, withParts, crossed, contact);
    }

    @Override
    public String toString() {
        return "FormRequest[plan=" + plan
                + ", institution=" + institution
                + ", period=" + period
                + ", withParts=" + withParts
                + ", crossed=" + crossed
                + ", contact=" + contact
                + "]";
    }
}
