package org.snitp.io.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.ReadResult;
import org.snitp.testkit.MarkedText;

/** The official bundle with fifty defects at once has fifty findings more, in the order of the text. */
class PlantedDefectsTest {

    private static final int DEFECTS = 50;

    private static final int ROUNDS = Integer.getInteger("snitp.mutations", 420) / 140;

    private static final List<Form> FORMS = Form.all();

    private static final List<Mutator> LOCAL =
            Mutator.all().stream().filter(Mutator::local).toList();

    @TempDir
    private Path folder;

    static List<Form> forms() {
        return FORMS;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDefectIsFoundOnceAndInOrder(Form form) throws IOException {
        ReadResult sound = form.read(Map.of(), folder);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Map<Form.File, List<Mutation>> planted = plant(form, new Random(seed));
            Map<String, String> texts = new HashMap<>();
            List<String> expected = new ArrayList<>();
            for (Form.File file : form.files()) {
                List<Mutation> mutations = planted.get(file);
                MarkedText text = MarkedText.of(Edit.apply(
                        file.text(),
                        mutations.stream()
                                .flatMap(made -> made.edits().stream())
                                .toList()));
                texts.put(file.name(), text.text());
                expected.addAll(expected(mutations, text));
            }
            ReadResult damaged = form.read(texts, folder);

            assertThat(Findings.of(sound, damaged).added())
                    .as("seed %s", seed)
                    .map(finding -> finding.substring(0, finding.indexOf(" [")))
                    .isEqualTo(expected)
                    .hasSize(DEFECTS);
            assertThat(Findings.isInOrder(damaged.diagnostics(), form.fileNames()))
                    .isTrue();
        }
    }

    /** Makes defects of all kinds, at most one in each action, institution, or other object of a list. */
    private static Map<Form.File, List<Mutation>> plant(Form form, Random random) {
        Map<Form.File, List<Mutation>> planted = new HashMap<>();
        form.files().forEach(file -> planted.put(file, new ArrayList<>()));
        Set<String> taken = new HashSet<>();
        int count = 0;
        for (int round = random.nextInt(LOCAL.size()); count < DEFECTS; round++) {
            Mutator mutator = LOCAL.get(round % LOCAL.size());
            Form.File file = form.files().get(random.nextInt(form.files().size()));
            List<Value> victims = mutator.victims(file);
            if (victims.isEmpty()) {
                continue;
            }
            Value victim = victims.get(random.nextInt(victims.size()));
            Optional<Mutation> made = mutator.damage()
                    .to(victim, new Pen(form.syntax(), file.text(), random))
                    .filter(mutation -> !mutation.code().isEmpty());
            boolean free = !victim.region().equals(victim.document().pointer()) && !taken.contains(victim.region());
            if (made.isPresent() && free) {
                taken.add(victim.region());
                planted.get(file).add(made.get());
                count++;
            }
        }
        return planted;
    }

    private static List<String> expected(List<Mutation> mutations, MarkedText text) {
        List<Mutation> ordered = mutations.stream()
                .sorted(Comparator.comparingInt(Mutation::markedAt))
                .toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Mutation mutation = ordered.get(i);
            expected.add(String.join(" ", mutation.code(), text.locations().get(i), mutation.pointer()));
        }
        return expected;
    }
}
