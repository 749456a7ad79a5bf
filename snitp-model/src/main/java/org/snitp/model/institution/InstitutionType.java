package org.snitp.model.institution;

/** What kind of body an institution is. */
public enum InstitutionType {
    /** A ministry. */
    MINISTRY,

    /** An agency or authority, subordinate or autonomous. */
    AGENCY,

    /** An inspectorate. */
    INSPECTORATE,

    /** A prosecutor's office. */
    PROSECUTION,

    /** A body of the judiciary. */
    JUDICIARY,

    /** A committee of several institutions. */
    COMMITTEE,

    /** The Government, one of its offices, or its representative in the territory. */
    GOVERNMENT_OFFICE,

    /** A unit inside another institution. */
    DIRECTORATE,

    /** An institute for research, statistics or training. */
    INSTITUTE,

    /** An authority or a service of the local public administration. */
    LOCAL_AUTHORITY,

    /** A hospital or another provider of health care. */
    HOSPITAL,

    /** A university or another school. */
    UNIVERSITY,

    /** A company, of the state or private. */
    COMPANY,

    /** A single non-governmental organisation: an association, a foundation. */
    NGO,

    /** The body of a profession. */
    PROFESSIONAL_BODY,

    /** An international organisation or one of its bodies. */
    INTERNATIONAL_ORGANISATION,

    /** An open group rather than a single body: non-governmental organisations, the private sector. */
    CATEGORY,

    /** A body of another kind. */
    OTHER
}
