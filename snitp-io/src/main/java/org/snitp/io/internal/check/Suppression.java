package org.snitp.io.internal.check;

import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.model.rule.Path;
import org.snitp.model.text.LocalizedText;

/**
 * An entry of a field {@code x-ignore}.
 *
 * @param object the object that has the field: what lies in it is ignored
 * @param at the entry itself
 * @param code the kind of problem that is ignored
 * @param reason why
 */
record Suppression(Path object, Path at, DiagnosticCode code, LocalizedText reason) {}
