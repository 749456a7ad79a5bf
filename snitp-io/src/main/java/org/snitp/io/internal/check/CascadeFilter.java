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

/** Tells findings that only follow from what is reported already: one cause, one diagnostic. */
final class CascadeFilter {

    /** An element of a list lies two steps below the object that has the list. */
    private static final int LEVELS_OF_ELEMENT = 2;

    private static final Path.Field INDICATORS = new Path.Field("indicators");

    private final Damage damage;
    private final boolean allRead;
    private boolean sound;
    private boolean registriesSound;
    private final Set<String> lostTypes = new HashSet<>();
    private final IdentityHashMap<ParsedFile, BitSet> constrained = new IdentityHashMap<>();

    /**
     * Looks at what was read.
     *
     * @param allFiles whether all files could be read
     * @param damage the values that say nothing more
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

    /** Returns whether all is there that a file says of institutions and abbreviations, and every document of it. */
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

    /** Notes that a value violates a constraint. */
    void noteConstraint(ParsedFile file, int node) {
        sound = false;
        registriesSound &= file.documents().stream().noneMatch(CascadeFilter::isRegistry);
        constrained.computeIfAbsent(file, unused -> new BitSet()).set(node);
    }

    /** Notes that a value of documents in memory violates a constraint. */
    void noteConstraint(Bundle inMemory) {
        sound = false;
        registriesSound &= inMemory.getRegistries().isEmpty();
    }

    /** Returns whether a list is empty only because nothing of it could be read, or it stands under a name that is not known. */
    boolean isEcho(ConstraintChecks.Violation violation, LocatedDocument document) {
        List<Path.Step> steps = violation.steps();
        return violation.code() == DiagnosticCode.EMPTY_LIST
                && isDamaged(document, subject(document, steps, 1), LocatedDocument.lastField(steps));
    }

    /** Returns whether a finding follows from what is reported already, by what its rule declares. */
    boolean isEcho(Finding finding, LocatedDocument document) {
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

    /** Returns whether a field of an object is there and has a problem, or stands under a name that is not known. */
    private boolean isDamaged(LocatedDocument document, int object, String field) {
        int node = document.index().field(object, field);
        return node >= 0 ? damage.isIn(document.file(), node) : document.index().hasGap(object);
    }

    /** Returns whether one of some fields has a problem, of the indicator in which a place is or of the object that has it. */
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

    /** What could not be read, of the action or of one of its indicators, is still stated. */
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
