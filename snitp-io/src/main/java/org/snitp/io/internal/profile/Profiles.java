package org.snitp.io.internal.profile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Profile;
import org.snitp.model.profile.ProfileDefinition;

/** The profiles of some documents, with those that are always there. What is wrong in a profile is left out of it. */
public final class Profiles {

    private final Map<String, ProfileDefinition> definitions = new HashMap<>();

    private Profiles() {}

    /** Returns the profiles of documents. */
    public static Profiles of(Collection<ProfileDefinition> documents) {
        Profiles profiles = new Profiles();
        documents.forEach(document -> profiles.definitions.putIfAbsent(document.getId(), document));
        return profiles;
    }

    /** Returns the profile with an id; empty if it, or one that it extends, is not there or extends itself. */
    public Optional<Profile> find(String id) {
        return find(id, new HashSet<>());
    }

    private Optional<Profile> find(String id, Set<String> passed) {
        Optional<Profile> always = Profile.named(id);
        ProfileDefinition definition = definitions.get(id);
        if (always.isPresent() || definition == null || !passed.add(id)) {
            return always;
        }
        return find(definition.getExtends().orElse(Profile.DRAFT.id()), passed)
                .map(extended -> Profile.of(sound(definition), extended));
    }

    private static ProfileDefinition sound(ProfileDefinition definition) {
        return definition
                .withRules(definition.getRules().stream()
                        .filter(ProfileRules::isSound)
                        .toList())
                .withRequired(definition.getRequired().stream()
                        .filter(ProfileRules::isSound)
                        .toList());
    }
}
