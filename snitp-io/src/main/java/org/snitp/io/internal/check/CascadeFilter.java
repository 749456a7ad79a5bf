package org.snitp.io.internal.check;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.internal.bind.NodeIndex;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.model.Bundle;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.rule.Dependency;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Reading;
import org.snitp.model.rule.Rule;
import org.snitp.model.rule.RuleDeclaration;

/** Recognises problems that only follow from others, which are reported already: one cause, one diagnostic. */
final class CascadeFilter {

    /** An element of a list is two steps below the object that has the list. */
    private static final int LEVELS_OF_ELEMENT = 2;

    private static final Path.Field INDICATORS = new Path.Field("indicators");

    private final Damage damage;
    private final boolean allRead;
    private boolean sound;
    private boolean registriesSound;
    private final Set<String> lostTypes = new HashSet<>();
    private final IdentityHashMap<ParsedFile, BitSet> constrained = new IdentityHashMap<>();

    /**
     * Prepares the filter.
     *
     * @param allFiles whether all files could be read
     * @param damage the values that cannot be used
     */
    CascadeFilter(List<ParsedFile> files, boolean allFiles, Damage damage) {
        this.damage = damage;
        boolean read = allFiles;
        boolean noProblem = true;
        boolean registries = true;
        for (ParsedFile file : files) {
            read &= !file.hasUnreadDocuments();
            noProblem &= !file.hasProblems();
            registries &= isRegistrySound(file);
            lostTypes.addAll(file.lostTypes());
        }
        this.allRead = read;
        this.sound = read && noProblem;
        this.registriesSound = read && registries;
    }

    /** Returns whether all institutions and abbreviations of a file were read, and all its documents. */
    private static boolean isRegistrySound(ParsedFile file) {
        return file.droppedKinds().isEmpty()
                && Collections.disjoint(file.lostTypes(), Set.of("Institution", "Abbreviation"))
                && !hasDamagedRegistry(file);
    }

    private static boolean hasDamagedRegistry(ParsedFile file) {
        for (ParsedFile.BoundDocument bound : file.documents()) {
            if (isRegistry(bound) && file.index().isDamaged(bound.node())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegistry(ParsedFile.BoundDocument bound) {
        return bound.document() instanceof InstitutionRegistry;
    }

    /** Records that a value violates a constraint. */
    void noteConstraint(ParsedFile file, int node) {
        sound = false;
        registriesSound &= file.documents().stream().noneMatch(CascadeFilter::isRegistry);
        constrained.computeIfAbsent(file, unused -> new BitSet()).set(node);
    }

    /** Records that a document in memory violates a constraint. */
    void noteConstraint(Bundle inMemory) {
        sound = false;
        registriesSound &= inMemory.getRegistries().isEmpty();
    }

    /**
     * Returns whether a list is empty only because none of its elements could be read, or because its name is unknown.
     */
    boolean isConsequence(ConstraintChecks.Violation violation, LocatedDocument document) {
        List<Path.Step> steps = violation.steps();
        return violation.code() == DiagnosticCode.EMPTY_LIST
                && isDamaged(document, subject(document, steps, 1), LocatedDocument.lastField(steps));
    }

    /** Returns whether a finding follows from another problem, according to the declaration of its rule. */
    boolean isConsequence(Finding finding, LocatedDocument document) {
        RuleDeclaration declaration = finding.rule().getDeclaration();
        for (Reading reading : declaration.getNeeds()) {
            if (!isGiven(reading, document)) {
                return true;
            }
        }
        if (!Collections.disjoint(lostTypes, declaration.getNeededTypes())) {
            return true;
        }
        List<Path.Step> steps = finding.path().getSteps();
        if (finding.rule() == Rule.REQUIRED_FIELD_STATED
                && isDamaged(document, subject(document, steps, 1), LocatedDocument.lastField(steps))) {
            return true;
        }
        if (declaration.isAboutCode() && isConstrained(document.file(), document.node(steps))) {
            return true;
        }
        for (Dependency dependency : declaration.getDependencies()) {
            if (isMeant(dependency, finding) && isDamaged(dependency, document, steps)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(Reading reading, LocatedDocument document) {
        return switch (reading) {
            case ALL_DOCUMENTS -> allRead;
            case ALL_SOUND -> sound;
            case SOUND_REGISTRIES -> registriesSound;
            case SOUND_DOCUMENT ->
                !damage.isIn(document.file(), document.root()) && !constrained.containsKey(document.file());
        };
    }

    private static boolean isMeant(Dependency dependency, Finding finding) {
        return dependency.variants().isEmpty()
                || dependency.variants().contains(finding.arguments().getOrDefault("variant", ""));
    }

    private boolean isDamaged(Dependency dependency, LocatedDocument document, List<Path.Step> steps) {
        int levels = dependency.levels();
        return switch (dependency.kind()) {
            case OBJECT -> damage.isIn(document.file(), subject(document, steps, levels));
            case FIELD -> isDamaged(document, subject(document, steps, levels), dependency.field());
            case STATED -> isStated(document, subject(document, steps, levels), dependency.field());
            case INDICATOR_FIELDS -> isAnyDamaged(document, steps, dependency.fields());
            case BEGIN_OF_WORK -> isBeginUnknown(document, steps, dependency);
        };
    }

    private boolean isConstrained(ParsedFile file, int node) {
        BitSet nodes = constrained.get(file);
        return nodes != null && nodes.get(node);
    }

    private static int subject(LocatedDocument document, List<Path.Step> steps, int up) {
        return document.node(steps.subList(0, steps.size() - up));
    }

    /** Returns whether a field of an object is present and has a problem, or may be an unknown field. */
    private boolean isDamaged(LocatedDocument document, int object, String field) {
        int node = document.index().field(object, field);
        return node >= 0 ? damage.isIn(document.file(), node) : document.index().hasGap(object);
    }

    /**
     * Returns whether one of some fields has a problem, in the indicator that contains a path or in the object of the
     * indicator.
     */
    private boolean isAnyDamaged(LocatedDocument document, List<Path.Step> steps, List<String> fields) {
        int list = steps.lastIndexOf(INDICATORS);
        if (list < 0) {
            return false;
        }
        int indicator = document.node(steps.subList(0, list + 2));
        int subject = document.node(steps.subList(0, list));
        for (String field : fields) {
            int ofOwner = document.index().field(subject, field);
            if (isDamaged(document, indicator, field) || (ofOwner >= 0 && damage.isIn(document.file(), ofOwner))) {
                return true;
            }
        }
        return false;
    }

    /** A field of the action, or of one of its indicators, that could not be read is nevertheless stated. */
    private boolean isStated(LocatedDocument document, int action, String field) {
        if (isDamaged(document, action, field)) {
            return true;
        }
        NodeIndex index = document.index();
        int indicators = index.field(action, INDICATORS.name());
        if (indicators < 0 || !damage.isIn(document.file(), indicators)) {
            return false;
        }
        for (int indicator : index.children(indicators)) {
            int value = index.field(indicator, field);
            if (value >= 0 && (damage.isIn(document.file(), value) || index.children(value).length > 0)) {
                return true;
            }
        }
        return false;
    }

    /** The work may begin in a window that could not be read: one of the indicator's, or else of the action's. */
    private boolean isBeginUnknown(LocatedDocument document, List<Path.Step> steps, Dependency dependency) {
        String windows = dependency.field();
        int levels = dependency.levels();
        int subject = subject(document, steps, levels);
        if (document.index().field(subject, windows) >= 0) {
            return isDamaged(document, subject, windows);
        }
        int ofAction = levels + LEVELS_OF_ELEMENT;
        return steps.size() > ofAction && isDamaged(document, subject(document, steps, ofAction), windows);
    }
}
