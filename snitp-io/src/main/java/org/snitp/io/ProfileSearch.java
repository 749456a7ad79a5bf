package org.snitp.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.bind.ParsedFile;
import org.snitp.io.internal.profile.Profiles;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.profile.ProfileDefinition;

/** Finds the profiles that documents name: those among the documents, and those in files beside them. */
final class ProfileSearch {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private ProfileSearch() {}

    /** Returns the files beside a file that have the names of profiles which its documents name; those that are always there are in none. */
    static List<Path> beside(Path file, List<ParsedFile> readings) {
        List<Path> found = new ArrayList<>();
        for (ParsedFile reading : readings) {
            for (ParsedFile.BoundDocument bound : reading.documents()) {
                Optional<String> id = named(bound.document());
                if (id.isPresent()) {
                    found.addAll(beside(file, id.get()));
                }
            }
        }
        return found;
    }

    private static Optional<String> named(Document document) {
        if (document instanceof ActionPlan plan) {
            return plan.getProfile();
        }
        return document instanceof ProfileDefinition profile ? profile.getExtends() : Optional.empty();
    }

    /** A name that leads out of the folder is not looked for. */
    private static List<Path> beside(Path file, String id) {
        if (Profile.named(id).isPresent() || !id.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*")) {
            return List.of();
        }
        return ENDINGS.stream()
                .map(ending -> file.resolveSibling(id + ending))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Returns the profile that was chosen, or else the one that the first plan names which names one, or else that of a draft. */
    static Profile profile(ReadOptions options, Bundle inMemory, List<ParsedFile> files) {
        if (options.chosenProfile().isPresent()) {
            return options.chosenProfile().get();
        }
        List<Document> documents = new ArrayList<>(inMemory.getDocuments());
        for (ParsedFile file : files) {
            for (ParsedFile.BoundDocument bound : file.documents()) {
                documents.add(bound.document());
            }
        }
        return named(documents);
    }

    /** Returns the profile that the first plan names which names one; that of a draft if none does, or it is not there. */
    static Profile named(List<Document> documents) {
        List<ProfileDefinition> definitions = new ArrayList<>();
        Optional<String> id = Optional.empty();
        for (Document document : documents) {
            if (document instanceof ProfileDefinition definition) {
                definitions.add(definition);
            } else if (id.isEmpty() && document instanceof ActionPlan plan) {
                id = plan.getProfile();
            }
        }
        return id.isPresent() ? Profiles.of(definitions).find(id.get()).orElse(Profile.DRAFT) : Profile.DRAFT;
    }
}
