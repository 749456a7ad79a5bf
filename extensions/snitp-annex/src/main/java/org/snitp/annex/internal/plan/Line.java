package org.snitp.annex.internal.plan;

import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexPlace;

/**
 * A line of a cell of an action.
 *
 * @param text its text, tidy
 * @param place where it stands
 * @param action the code of the action
 * @param field the field of the action
 */
record Line(String text, AnnexPlace place, String action, AnnexField field) {

    Line with(String other) {
        return new Line(other, place, action, field);
    }
}
