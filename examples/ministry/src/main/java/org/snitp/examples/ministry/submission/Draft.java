package org.snitp.examples.ministry.submission;

/**
 * The answers of an institution for a period, whether sent or not.
 *
 * @param version how often they were changed; 0 if there are none yet
 * @param answers what is filled in
 */
public record Draft(int version, Answers answers) {

    /** Nothing was saved yet. */
    static final Draft NONE = new Draft(0, Answers.NONE);
}
