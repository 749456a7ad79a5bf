package org.snitp.io.internal.check;

import org.snitp.io.internal.bind.Issue;
import org.snitp.model.text.LocalizedText;

/**
 * A problem of a file that its document suppresses.
 *
 * @param problem the problem
 * @param reason the reason for the suppression
 * @param at where the document suppresses it
 */
public record SuppressedIssue(Issue problem, LocalizedText reason, Issue.SourceRange at) {}
