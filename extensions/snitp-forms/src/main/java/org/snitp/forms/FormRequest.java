package org.snitp.forms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.model.time.Period;

/** The request for a form. */
public final class FormRequest {
    private final String plan;
    private final String institution;
    private final Period period;
    private final boolean withParts;
    private final boolean crossed;
    private final Optional<String> contact;
    private final Set<FormTable> tables;
    private final boolean observationStatus;

    private FormRequest(
            String plan,
            String institution,
            Period period,
            boolean withParts,
            boolean crossed,
            Optional<String> contact,
            Set<FormTable> tables,
            boolean observationStatus) {
        EnumSet<FormTable> copy = EnumSet.noneOf(FormTable.class);
        copy.addAll(tables);
        this.plan = plan;
        this.institution = institution;
        this.period = period;
        this.withParts = withParts;
        this.crossed = crossed;
        this.contact = contact;
        this.tables = Collections.unmodifiableSet(copy);
        this.observationStatus = observationStatus;
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

    /** The requested tables, always with that of figures. */
    public Set<FormTable> tables() {
        return tables;
    }

    /** Returns whether the observation status of figures is asked for. */
    public boolean observationStatus() {
        return observationStatus;
    }

    /** Returns a request for the institution's own reports, with one row for each category of each dimension. */
    public static FormRequest of(String plan, String institution, Period period) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(period, "period");
        return new FormRequest(
                plan, institution, period, false, false, Optional.empty(), EnumSet.of(FormTable.FIGURES), false);
    }

    /** Returns the same request, for another institution. */
    public FormRequest forInstitution(String id) {
        Objects.requireNonNull(id, "id");
        return new FormRequest(plan, id, period, withParts, crossed, contact, tables, observationStatus);
    }

    /** Returns the same request, with or without the institutions that are part of this one. */
    public FormRequest withParts(boolean parts) {
        return new FormRequest(plan, institution, period, parts, crossed, contact, tables, observationStatus);
    }

    /** Returns the same request, with or without a row for each combination of categories. */
    public FormRequest crossed(boolean combinations) {
        return new FormRequest(plan, institution, period, withParts, combinations, contact, tables, observationStatus);
    }

    /**
     * Returns the same request, with a contact.
     *
     * @param somebody a name, with an address or a telephone number
     */
    public FormRequest contact(String somebody) {
        Objects.requireNonNull(somebody, "somebody");
        return new FormRequest(
                plan, institution, period, withParts, crossed, Optional.of(somebody), tables, observationStatus);
    }

    /** Returns the same request, with one more table. */
    public FormRequest with(FormTable table) {
        Objects.requireNonNull(table, "table");
        EnumSet<FormTable> more = EnumSet.copyOf(tables);
        more.add(table);
        return new FormRequest(plan, institution, period, withParts, crossed, contact, more, observationStatus);
    }

    /** Returns the same request, with or without the observation status of figures. */
    public FormRequest observationStatus(boolean asked) {
        return new FormRequest(plan, institution, period, withParts, crossed, contact, tables, asked);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormRequest that
                && plan.equals(that.plan)
                && institution.equals(that.institution)
                && period.equals(that.period)
                && withParts == that.withParts
                && crossed == that.crossed
                && contact.equals(that.contact)
                && tables.equals(that.tables)
                && observationStatus == that.observationStatus;
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, institution, period, withParts, crossed, contact, tables, observationStatus);
    }

    @Override
    public String toString() {
        return "FormRequest[plan=" + plan
                + ", institution=" + institution
                + ", period=" + period
                + ", withParts=" + withParts
                + ", crossed=" + crossed
                + ", contact=" + contact
                + ", tables=" + tables
                + ", observationStatus=" + observationStatus
                + "]";
    }
}
