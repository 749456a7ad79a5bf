package org.snitp.interop.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.Loss;
import org.snitp.io.Snitp;
import org.snitp.io.diff.ChangeKind;
import org.snitp.io.diff.FieldChange;
import org.snitp.io.diff.ItemChange;
import org.snitp.model.Bundle;

/** What does not come back from an export, field by field. */
public final class Survival {

    private Survival() {}

    /** Returns the files of an export, as they are read. */
    public static List<ForeignFile> files(ExportedFiles export) {
        List<ForeignFile> files = new ArrayList<>();
        export.files().forEach((name, text) -> files.add(ForeignFile.of(name, text.getBytes(UTF_8))));
        return files;
    }

    /** Returns the fields that differ, as {@code Indicator.measure.type}, and the kinds of items that are gone or new. */
    public static Set<String> differences(Bundle before, Bundle after) {
        Set<String> fields = new TreeSet<>();
        for (ItemChange change : Snitp.compare(before, after).changes()) {
            if (change.is(ChangeKind.REMOVED) || change.is(ChangeKind.ADDED)) {
                fields.add((change.is(ChangeKind.REMOVED) ? "-" : "+") + change.kind());
                continue;
            }
            if (change.is(ChangeKind.RENAMED) || change.is(ChangeKind.MOVED)) {
                fields.add(change.kind() + "!");
            }
            for (FieldChange field : change.fields()) {
                fields.add(change.kind() + "." + field.path().first());
            }
        }
        return fields;
    }

    /** Returns the fields that an export says to have lost. */
    public static Set<String> told(Collection<Loss> losses) {
        Set<String> told = new TreeSet<>();
        losses.forEach(loss -> told.add(loss.field().isEmpty() ? loss.code().name() : loss.field()));
        return told;
    }
}
