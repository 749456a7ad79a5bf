package org.snitp.examples.ministry.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.snitp.examples.ministry.page.NotFoundException;
import org.snitp.examples.ministry.page.Uploads;
import org.snitp.examples.ministry.security.Account;
import org.snitp.model.Bundle;
import org.snitp.store.DocumentKey;
import org.snitp.store.DocumentVersion;
import org.snitp.store.Documents;
import org.snitp.store.NewVersion;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoredDocument;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator edits or uploads a document of the plan, sees what is wrong in it, adopts it, and compares its versions. */
@Controller
@RequestMapping("/plan")
class PlanController {

    /** A text that is being edited, on the basis of a version. */
    record Draft(DocumentKey key, String name, String text, int version, String comment) {}

    private final SnitpStore store;
    private final Plans plans;

    PlanController(SnitpStore store, Plans plans) {
        this.store = store;
        this.plans = plans;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Account me, Model model) {
        Documents documents = documents(me);
        List<List<DocumentVersion>> histories = plans.current().versions().stream()
                .map(DocumentVersion::key)
                .map(key -> documents.history(key).stream()
                        .sorted(Comparator.comparing(DocumentVersion::version).reversed())
                        .toList())
                .toList();
        model.addAttribute("histories", histories);
        return "plan";
    }

    @GetMapping("/document")
    String edit(@AuthenticationPrincipal Account me, @RequestParam String kind, @RequestParam String id, Model model) {
        StoredDocument stored = documents(me).find(new DocumentKey(kind, id)).orElseThrow(NotFoundException::new);
        DocumentVersion version = stored.version();
        model.addAttribute("draft", new Draft(version.key(), version.textName(), stored.text(), version.version(), ""));
        return "plan-document";
    }

    /** Shows what the library says to a text, typed or uploaded; nothing is stored. */
    @PostMapping("/check")
    String check(
            @RequestParam String kind,
            @RequestParam String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) MultipartFile file,
            Locale locale,
            Model model) {
        boolean uploaded = file != null && !file.isEmpty();
        Draft draft = draft(kind, id, version, uploaded ? textOf(file) : text, "");
        show(draft, locale, model);
        return "plan-document";
    }

    @PostMapping("/adopt")
    String adopt(
            @AuthenticationPrincipal Account me,
            @RequestParam String kind,
            @RequestParam String id,
            @RequestParam int version,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String comment,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        Draft draft = draft(kind, id, version, text, comment);
        PlanCheck check = show(draft, locale, model);
        if (!check.isSound()) {
            return "plan-document";
        }
        NewVersion adopted =
                NewVersion.of(check.document().orElseThrow()).replacing(version).withText(draft.name(), draft.text());
        documents(me).save(comment.isBlank() ? adopted : adopted.withComment(comment.strip()));
        next.addFlashAttribute("adopted", true);
        return "redirect:/plan";
    }

    private PlanCheck show(Draft draft, Locale locale, Model model) {
        Bundle inForce = plans.current().bundle();
        PlanCheck check = PlanCheck.of(draft.key(), draft.text(), draft.name(), inForce, locale);
        model.addAttribute("draft", draft);
        model.addAttribute("check", check);
        check.document().ifPresent(document -> {
            Bundle after = PlanCheck.without(inForce, draft.key());
            Bundle changed = Bundle.builder()
                    .addAllDocuments(after.getDocuments())
                    .addDocuments(document)
                    .build();
            model.addAttribute("changes", PlanChange.between(inForce, changed, locale));
        });
        return check;
    }

    @GetMapping("/compare")
    String compare(
            @AuthenticationPrincipal Account me,
            @RequestParam String kind,
            @RequestParam String id,
            @RequestParam int from,
            @RequestParam int to,
            Locale locale,
            Model model) {
        DocumentKey key = new DocumentKey(kind, id);
        model.addAttribute("key", key);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("changes", PlanChange.between(version(me, key, from), version(me, key, to), locale));
        return "plan-compare";
    }

    /** Returns the documents in force with a version of one of them. */
    private Bundle version(Account me, DocumentKey key, int version) {
        StoredDocument stored = documents(me).find(key, version).orElseThrow(NotFoundException::new);
        return Bundle.builder()
                .addAllDocuments(
                        PlanCheck.without(plans.current().bundle(), key).getDocuments())
                .addDocuments(stored.document())
                .build();
    }

    /** Browsers send lines that end with CR LF, whatever the text had before. */
    private Draft draft(String kind, String id, int version, String text, String comment) {
        DocumentKey key = new DocumentKey(kind, id);
        if (plans.current().versions().stream().noneMatch(known -> known.key().equals(key))) {
            throw new NotFoundException();
        }
        return new Draft(key, id + ".yaml", text.replace("\r\n", "\n"), version, comment);
    }

    private static String textOf(MultipartFile file) {
        Uploads.requireSmall(file.getSize());
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Documents documents(Account me) {
        return store.as(me.actor()).documents();
    }
}
