package org.snitp.examples.ministry.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.page.Uploads;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.Bundle;
import org.snitp.store.DocumentKey;
import org.snitp.store.DocumentVersion;
import org.snitp.store.NewVersion;
import org.snitp.store.SnitpStore;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan, for programs: everybody reads it, and the coordinator checks and adopts another version. */
@RestController
@RequestMapping("/api/plan")
class PlanApi {

    private static final String YAML = "application/yaml";

    /** What the library says to a text. */
    record Outcome(boolean sound, List<PlanCheck.Problem> problems, int more) {
        static Outcome of(PlanCheck check) {
            return new Outcome(check.isSound(), check.problems(), check.more());
        }
    }

    /** A version of a document. */
    record Version(String kind, String id, int version) {
        static Version of(DocumentVersion version) {
            return new Version(version.key().kind(), version.key().id(), version.version());
        }
    }

    private final SnitpStore store;
    private final Plans plans;

    PlanApi(SnitpStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    /** Returns the documents in force, in JSON or YAML: the starter of the library writes them. */
    @GetMapping(produces = {"application/json", YAML})
    Bundle read() {
        return plans.current().bundle();
    }

    @GetMapping("/versions")
    List<Version> versions() {
        return plans.current().versions().stream().map(Version::of).toList();
    }

    /** Checks a text in YAML or JSON; nothing is stored. */
    @PostMapping(path = "/{kind}/check", consumes = YAML)
    Outcome check(@PathVariable String kind, @RequestParam String id, @RequestBody byte[] text, Locale locale) {
        return Outcome.of(checked(key(kind, id), text(text), locale));
    }

    /** Adopts a text as the next version; 422 with what is wrong if it has errors. */
    @PutMapping(path = "/{kind}", consumes = YAML)
    ResponseEntity<?> adopt(
            @AuthenticationPrincipal Account me,
            @PathVariable String kind,
            @RequestParam String id,
            @RequestParam int replacing,
            @RequestBody byte[] text,
            Locale locale) {
        DocumentKey key = key(kind, id);
        PlanCheck check = checked(key, text(text), locale);
        if (!check.isSound()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Outcome.of(check));
        }
        NewVersion version = NewVersion.of(check.document().orElseThrow())
                .replacing(replacing)
                .withText(id + ".yaml", text(text));
        return ResponseEntity.ok(Version.of(store.as(me.actor()).documents().save(version)));
    }

    private PlanCheck checked(DocumentKey key, String text, Locale locale) {
        return PlanCheck.of(key, text, key.id() + ".yaml", plans.current().bundle(), locale);
    }

    private static String text(byte[] text) {
        Uploads.requireSmall(text.length);
        return new String(text, StandardCharsets.UTF_8);
    }

    private DocumentKey key(String kind, String id) {
        DocumentKey key = new DocumentKey(kind, id);
        if (plans.current().versions().stream().noneMatch(known -> known.key().equals(key))) {
            throw new NotFoundException();
        }
        return key;
    }
}
