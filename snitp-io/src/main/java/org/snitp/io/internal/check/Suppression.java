package org.snitp.io.internal.check;

import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/**
 * An entry of a field {@code x-ignore}.
 *
 * @param object the object that has the field: problems inside it are suppressed
 * @param at the entry itself
 * @param code the kind of problem that is suppressed
 * @param reason the reason
 */
record Suppression(Path object, Path at, DiagnosticCode code, LocalizedText reason) {}
