package org.snitp.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.snitp.io.options.Limits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The properties of an application, under {@code snitp}.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("snitp")
public class SnitpProperties {

    /** Profile by which documents are checked: draft, final, or the file of another one. By default the one that a plan names. */
    private String profile = "";

    /** Language of what is said at the start of the application. Answers to requests are in the language of the request. */
    private Locale language = Locale.ENGLISH;

    private final Plan plan = new Plan();

    private final Sizes limits = new Sizes();

    private final ProblemDetails problemDetails = new ProblemDetails();

    /** Creates properties with their defaults. */
    public SnitpProperties() {}

    /** Returns the profile, {@code draft}, {@code final} or the file of another one; empty for the one that a plan names. */
    public String getProfile() {
        return profile;
    }

    /** Sets the profile. */
    public void setProfile(String profile) {
        this.profile = profile;
    }

    /** Returns the language of what is said at the start. */
    public Locale getLanguage() {
        return language;
    }

    /** Sets the language. */
    public void setLanguage(Locale language) {
        this.language = language;
    }

    /** Returns where the plan of the application is. */
    public Plan getPlan() {
        return plan;
    }

    /** Returns the limits of what is read. */
    public Sizes getLimits() {
        return limits;
    }

    /** Returns how errors are answered. */
    public ProblemDetails getProblemDetails() {
        return problemDetails;
    }

    /** What stops the start of the application. */
    public enum FailOn {
        /** Errors. */
        ERROR,
        /** Errors and warnings. */
        WARNING,
        /** Nothing: health tells what is wrong. */
        NEVER
    }

    /** The plan of the application. */
    public static class Plan {

        /** Files and folders of the plan, such as file:/srv/plan or classpath:plan/*.yaml. They are read at the start. */
        private List<String> locations = new ArrayList<>();

        /** Whether the official strategy is read as well. */
        private boolean official;

        /** What in the plan stops the start of the application. */
        private FailOn failOn = FailOn.ERROR;

        /** Creates properties with their defaults. */
        public Plan() {}

        /** Returns the locations of the files and folders. */
        public List<String> getLocations() {
            return locations;
        }

        /** Sets the locations. */
        public void setLocations(List<String> locations) {
            this.locations = locations;
        }

        /** Returns whether the official strategy is read as well. */
        public boolean isOfficial() {
            return official;
        }

        /** Sets whether the official strategy is read as well. */
        public void setOfficial(boolean official) {
            this.official = official;
        }

        /** Returns what stops the start of the application. */
        public FailOn getFailOn() {
            return failOn;
        }

        /** Sets what stops the start of the application. */
        public void setFailOn(FailOn failOn) {
            this.failOn = failOn;
        }
    }

    /** The limits of what is read; each is at least 1. */
    public static class Sizes {

        /** Maximum size of a document that is read as a whole. */
        private DataSize documentSize = DataSize.ofBytes(Limits.DEFAULT.documentBytes());

        /** Maximum nesting depth of objects and lists, at most 500. */
        private int depth = Limits.DEFAULT.depth();

        /** Maximum number of texts, numbers, lists and objects in one document. */
        private int values = Limits.DEFAULT.values();

        /** Maximum number of reported problems. */
        private int problems = Limits.DEFAULT.problems();

        /** Maximum number of rows of a form in CSV, or of all sheets of a workbook together. */
        private int rows = Limits.DEFAULT.rows();

        /** Maximum size of a table of measurements that is read row by row. */
        private DataSize tableSize = DataSize.ofBytes(Limits.DEFAULT.tableBytes());

        /** Maximum number of rows of a table of measurements. */
        private long tableRows = Limits.DEFAULT.tableRows();

        /** Creates properties with their defaults. */
        public Sizes() {}

        /** Returns the maximum size of a document. */
        public DataSize getDocumentSize() {
            return documentSize;
        }

        /** Sets the maximum size of a document. */
        public void setDocumentSize(DataSize documentSize) {
            this.documentSize = documentSize;
        }

        /** Returns the maximum depth. */
        public int getDepth() {
            return depth;
        }

        /** Sets the maximum depth. */
        public void setDepth(int depth) {
            this.depth = depth;
        }

        /** Returns the maximum number of values. */
        public int getValues() {
            return values;
        }

        /** Sets the maximum number of values. */
        public void setValues(int values) {
            this.values = values;
        }

        /** Returns the maximum number of problems. */
        public int getProblems() {
            return problems;
        }

        /** Sets the maximum number of problems. */
        public void setProblems(int problems) {
            this.problems = problems;
        }

        /** Returns the maximum number of rows of a form. */
        public int getRows() {
            return rows;
        }

        /** Sets the maximum number of rows of a form. */
        public void setRows(int rows) {
            this.rows = rows;
        }

        /** Returns the maximum size of a table. */
        public DataSize getTableSize() {
            return tableSize;
        }

        /** Sets the maximum size of a table. */
        public void setTableSize(DataSize tableSize) {
            this.tableSize = tableSize;
        }

        /** Returns the maximum number of rows of a table. */
        public long getTableRows() {
            return tableRows;
        }

        /** Sets the maximum number of rows of a table. */
        public void setTableRows(long tableRows) {
            this.tableRows = tableRows;
        }

        Limits toLimits() {
            return Limits.DEFAULT
                    .withDocumentBytes(documentSize.toBytes())
                    .withDepth(depth)
                    .withValues(values)
                    .withProblems(problems)
                    .withRows(rows)
                    .withTableBytes(tableSize.toBytes())
                    .withTableRows(tableRows);
        }
    }

    /** Answers to requests that are refused. */
    public static class ProblemDetails {

        /** Whether refused requests are answered with problem details (RFC 9457) that list what is wrong. */
        private boolean enabled = true;

        /** Creates properties with their defaults. */
        public ProblemDetails() {}

        /** Returns whether refused requests are answered with problem details. */
        public boolean isEnabled() {
            return enabled;
        }

        /** Sets whether refused requests are answered with problem details. */
        public void setEnabled(boolean enabled) {
            this.enabled = enabled;
        }
    }
}
