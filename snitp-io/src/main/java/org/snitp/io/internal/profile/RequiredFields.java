package org.snitp.io.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Requirement;
import org.snitp.io.internal.shape.DocumentShapes;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.ObjectType;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.profile.LegalBasis;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.rule.Finding;
import org.snitp.model.rule.Path;
import org.snitp.model.rule.Rule;
import org.snitp.model.text.LocalizedText;

/** Finds the objects that lack a field which the profile requires. */
public final class RequiredFields {

    private record Asked(Requirement requirement, FieldPath path) {}

    private final Map<String, List<Asked>> byType = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private RequiredFields(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            byType.computeIfAbsent(requirement.required().getType(), type -> new ArrayList<>())
                    .add(new Asked(
                            requirement, FieldPath.of(requirement.required().getField())));
        }
    }

    /** Returns a violation for each object and each field that it lacks, in document order. */
    public static List<Finding> check(Bundle bundle, Profile profile) {
        List<Requirement> requirements = profile.requirements();
        if (requirements.isEmpty()) {
            return List.of();
        }
        RequiredFields fields = new RequiredFields(requirements);
        for (int i = 0; i < bundle.getDocuments().size(); i++) {
            if (!(bundle.getDocuments().get(i) instanceof ProfileDefinition)) {
                fields.check(DocumentShapes.shaped(bundle.getDocuments().get(i)), Path.document(i));
            }
        }
        return fields.findings;
    }

    private <T> void check(DocumentShapes.Shaped<T> document, Path at) {
        check(document.shape(), document.object(), at);
    }

    private <T, B> void check(Shape<T, B> shape, T object, Path at) {
        if (object instanceof LocalizedText) {
            return;
        }
        for (Asked asked : byType.getOrDefault(shape.name(), List.of())) {
            if (asked.path().isLackingIn(shape, object)) {
                findings.add(finding(asked, at.field(asked.path().first())));
            }
        }
        for (Field<T, B, ?> field : shape.fields()) {
            checkBelow(field, object, at);
        }
    }

    private <T, B, V> void checkBelow(Field<T, B, V> field, T object, Path at) {
        if (!(field.type() instanceof ObjectType<V> type)) {
            return;
        }
        List<V> values = field.get(object);
        for (int i = 0; i < values.size(); i++) {
            Path below = at.field(field.name());
            check(type.shape(), values.get(i), field.arity() == Field.Arity.LIST ? below.index(i) : below);
        }
    }

    private static Finding finding(Asked asked, Path at) {
        Requirement requirement = asked.requirement();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("type", requirement.required().getType());
        arguments.put("field", requirement.required().getField());
        arguments.put("profile", requirement.profile().getId());
        requirement.source().ifPresent(source -> {
            arguments.put("variant", "sourced");
            arguments.put("source", cited(source, source.getAct().languages().get(0)));
            languages(source).forEach(tag -> arguments.put("source." + tag, cited(source, tag)));
        });
        return new Finding(Rule.REQUIRED_FIELD_STATED, at, arguments, Optional.empty(), List.of());
    }

    private static Set<String> languages(LegalBasis source) {
        Set<String> languages = new LinkedHashSet<>(source.getAct().languages());
        source.getArticle().map(LocalizedText::languages).ifPresent(languages::addAll);
        return languages;
    }

    /** Returns the act and the place in it, as they are cited in a language. */
    static String cited(LegalBasis source, String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return source.getAct().in(locale)
                + source.getArticle().map(place -> ", " + place.in(locale)).orElse("");
    }
}
