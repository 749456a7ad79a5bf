package org.snitp.io.internal.check;

import org.snitp.io.internal.bind.Issue;
import org.snitp.model.text.LocalizedText;

/**
 * A problem of a file that its document says is to be ignored.
 *
 * @param problem the problem
 * @param reason why
 * @param at where the document says so
 */
public record SuppressedIssue(Issue problem, LocalizedText reason, Issue.SourceRange at) {}
