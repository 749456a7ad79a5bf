package org.snitp.io.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.io.ReadResult;
import org.snitp.testkit.MarkedText;

/**
 * The official bundle with one defect after another: each is found as what it is, exactly where it was put, and nothing else
 * is found that was not there before.
 *
 * <p>{@code -Dsnitp.mutations=20000} asks for more defects, {@code -Dsnitp.seed=1} for others.
 */
@Tag("slow")
class MutationTest {

    private static final int MUTATIONS = Integer.getInteger("snitp.mutations", 420);

    private static final long SEED = Long.getLong("snitp.seed", 20240516L);

    private static final List<Form> FORMS = Form.all();

    private static final List<Mutator> MUTATORS = Mutator.all();

    /** The names of the mutators that were at work. */
    private static final Set<String> USED = new TreeSet<>();

    private final List<String> wrong = new ArrayList<>();

    @TempDir
    private Path folder;

    static List<Form> forms() {
        return FORMS;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyDefectIsFoundExactlyWhereItIs(Form form) throws IOException {
        Random random = new Random(SEED + form.name().hashCode());
        ReadResult sound = form.read(Map.of(), folder);
        int mutations = 0;
        for (int round = FORMS.indexOf(form) * 13; mutations < MUTATIONS / FORMS.size(); round++) {
            Mutator mutator = MUTATORS.get(round % MUTATORS.size());
            if (mutate(form, mutator, new Random(random.nextLong()), sound)) {
                USED.add(mutator.name());
                mutations++;
            }
        }

        assertThat(wrong).isEmpty();
    }

    private boolean mutate(Form form, Mutator mutator, Random random, ReadResult sound) throws IOException {
        Form.File file = form.files().get(random.nextInt(form.files().size()));
        List<Value> victims = new ArrayList<>(mutator.victims(file));
        Collections.shuffle(victims, random);
        Optional<Value> suitable = Optional.empty();
        Optional<Mutation> made = Optional.empty();
        for (int i = 0; i < victims.size() && made.isEmpty(); i++) {
            suitable = Optional.of(victims.get(i));
            made = mutator.damage().to(victims.get(i), new Pen(form.syntax(), file.text(), random));
        }
        if (made.isEmpty()) {
            return false;
        }
        Value victim = suitable.orElseThrow();
        Disguise disguise = Disguise.random(random);
        MarkedText text =
                MarkedText.of(disguise.of(Edit.apply(file.text(), made.get().edits())));
        ReadResult damaged = form.read(Map.of(file.name(), text.text()), folder);
        Findings findings = Findings.of(sound, damaged);
        List<String> expected = Findings.expected(made.get(), text);
        boolean nothingLost =
                !mutator.local() || findings.lost().stream().allMatch(pointer -> pointer.startsWith(victim.region()));
        if (!findings.added().equals(expected)
                || !nothingLost
                || !Findings.isInOrder(damaged.diagnostics(), form.fileNames())) {
            wrong.add("%s at %s, %s, seed %d:%n  expected %s%n  found    %s%n  no longer found %s"
                    .formatted(mutator, victim.pointer(), disguise, SEED, expected, findings.added(), findings.lost()));
        }
        return true;
    }

    @AfterAll
    static void everyKindOfDefectWasThere() {
        assertThat(USED).hasSize(MUTATORS.size()).hasSizeGreaterThan(60);
    }
}
