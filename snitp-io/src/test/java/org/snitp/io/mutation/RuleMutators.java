package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Damage to what values say: constraints, references, codes and time. */
final class RuleMutators {

    private RuleMutators() {}

    static List<Mutator> all() {
        List<Mutator> mutators = new ArrayList<>();
        mutators.add(Mutator.local(
                "a blank text",
                ".*/(title|unit|name|results/\\*|role|relation)/ro",
                (victim, pen) -> StructureMutators.replaced(
                        "SNITP-301", victim, pen, "⟦" + pen.pick(List.of("\"\"", "\" \"", "\"\\t\\n\"")) + "⟧")));
        mutators.add(Mutator.local(
                "white space in a code",
                ".*/indicators/\\*/id",
                (victim, pen) -> StructureMutators.replaced(
                        "SNITP-302", victim, pen, "⟦\"" + victim.words(pen.text()) + " \"⟧")));
        mutators.add(Mutator.global(
                "an empty list",
                ".*/observations",
                (victim, pen) -> StructureMutators.replaced("SNITP-303", victim, pen, "⟦[]⟧")));
        mutators.add(Mutator.local(
                "a negative amount",
                "ActionPlan/actions/\\*",
                (victim, pen) ->
                        budget("SNITP-304", "amount", "{\"amount\": ⟦-0.01⟧, \"currency\": \"RON\"}", victim, pen)));
        mutators.add(Mutator.local(
                "no currency",
                "ActionPlan/actions/\\*",
                (victim, pen) ->
                        budget("SNITP-305", "currency", "{\"amount\": 1, \"currency\": ⟦\"lei\"⟧}", victim, pen)));
        mutators.add(Mutator.global(
                "no web address",
                ".*/url",
                (victim, pen) -> StructureMutators.replaced(
                        "SNITP-305",
                        victim,
                        pen,
                        "⟦\"" + pen.pick(List.of("www.gov.ro", "http:/a", "ftp://a.ro", "https://a b")) + "\"⟧")));
        mutators.add(Mutator.local(
                "an unknown institution",
                ".*/actions/\\*/(responsible|support)/\\*|.*/preparedBy/\\*|.*/contributors/\\*|.*/(coordinator|partOf|body)",
                (victim, pen) -> StructureMutators.replaced("SNITP-401", victim, pen, pen.word("ZZQX", victim))));
        mutators.add(Mutator.local(
                "an unknown objective",
                "ActionPlan/actions/\\*",
                (victim, pen) -> StructureMutators.inserted(
                        "SNITP-402", victim, pen, pen.name("objective"), "objective", "⟦\"9.9\"⟧")));
        mutators.add(Mutator.global(
                "an unknown strategy",
                "ActionPlan/strategy",
                (victim, pen) -> StructureMutators.replaced("SNITP-403", victim, pen, pen.word("zzqx", victim))));
        mutators.add(Mutator.local("a code given twice", ".*/indicators/\\*/id", RuleMutators::sameAsFirst));
        mutators.add(Mutator.global(
                "a code of a list given twice",
                ".*/(problems|expectedResults|fundingSources|legalInstruments)/\\*/code",
                RuleMutators::sameAsFirst));
        mutators.add(Mutator.local(
                "a code that contradicts its place",
                ".*/indicators/\\*/id",
                (victim, pen) -> StructureMutators.replaced(
                        "SNITP-405", victim, pen, pen.word("9." + victim.words(pen.text()), victim))));
        mutators.add(Mutator.global(
                "an institution that is part of itself", ".*/institutions/\\*/partOf", RuleMutators::cycle));
        mutators.add(Mutator.local(
                "a reference that leads nowhere",
                ".*/total/statistic|.*/includedIn|.*/observations/\\*/category",
                (victim, pen) -> StructureMutators.replaced("SNITP-407", victim, pen, pen.word("zzqx", victim))));
        mutators.add(Mutator.local(
                "a backward range",
                ".*/observations/\\*/period|.*/relatedStrategies/\\*/period",
                (victim, pen) -> StructureMutators.replaced("SNITP-501", victim, pen, "⟦\"2023/2022\"⟧")));
        mutators.add(Mutator.local(
                "a window outside the plan",
                ".*/actions/\\*/implementation",
                (victim, pen) -> window(
                        "SNITP-502",
                        pen.pick(List.of("\"2027\"", "\"2023-S2\"", "\"2025/2027\"", "\"2028-01\"")),
                        victim)));
        mutators.add(Mutator.global(
                "a plan outside its strategy",
                "ActionPlan/period",
                (victim, pen) -> StructureMutators.replaced("SNITP-503", victim, pen, "⟦\"2023/2026\"⟧")));
        mutators.add(Mutator.local("an evaluation before the work", "ActionPlan/actions/\\*", RuleMutators::early));
        mutators.add(Mutator.local(
                "a report outside the strategy",
                ".*/reports/\\*/period",
                (victim, pen) -> StructureMutators.replaced("SNITP-506", victim, pen, "⟦\"2030\"⟧")));
        mutators.add(Mutator.local("a field of one's own", ".+", RuleMutators::extension));
        mutators.add(Mutator.local("an alias for a wrong value", "ActionPlan/actions/\\*", RuleMutators::alias));
        mutators.add(Mutator.local("a wrong value with aliases", "ActionPlan/actions/\\*", RuleMutators::anchor));
        return mutators;
    }

    private static Optional<Mutation> budget(String code, String field, String budget, Value action, Pen pen) {
        return StructureMutators.inserted(code, action, pen, pen.name("budget"), "budget", budget)
                .map(made -> new Mutation(code, made.pointer() + "/" + field, made.edits()));
    }

    /** Gives a code the text of the first one in its list. */
    private static Optional<Mutation> sameAsFirst(Value victim, Pen pen) {
        Value object = victim.around();
        Value first = object.around().children.get(0);
        if (object == first) {
            return Optional.empty();
        }
        Value code = first.field(victim.key).orElseThrow();
        String source = code.source(pen.text());
        return Optional.of(Mutation.of(
                "SNITP-404",
                victim.pointer(),
                new Edit(code.start, code.end, "⟪" + source + "⟫"),
                pen.replace(victim, "⟦" + source + "⟧")));
    }

    /** Makes the ministry above an institution a part of it. */
    private static Optional<Mutation> cycle(Value victim, Pen pen) {
        String ministry = victim.words(pen.text());
        String own = victim.around().field("id").orElseThrow().words(pen.text());
        Optional<Value> above = victim.around().around().children.stream()
                .filter(other ->
                        other.field("id").orElseThrow().words(pen.text()).equals(ministry))
                .filter(other -> other.field("partOf").isEmpty())
                .findFirst();
        return above.flatMap(other -> {
            boolean firstIsAbove = other.start < victim.start;
            String mark = firstIsAbove ? "⟦\"" + own + "\"⟧" : "⟪\"" + own + "\"⟫";
            Edit part = pen.insert(other.field("name").orElseThrow(), pen.name("partOf"), mark);
            String source = victim.source(pen.text());
            Edit marked = pen.replace(victim, firstIsAbove ? "⟪" + source + "⟫" : "⟦" + source + "⟧");
            String pointer = (firstIsAbove ? other : victim.around()).pointer() + "/partOf";
            return Optional.of(Mutation.of("SNITP-406", pointer, part, marked));
        });
    }

    private static Optional<Mutation> window(String code, String window, Value implementation) {
        Value last = implementation.children.get(implementation.children.size() - 1);
        String pointer = implementation.pointer() + "/" + implementation.children.size();
        return Optional.of(Mutation.of(code, pointer, new Edit(last.end, last.end, ", ⟦" + window + "⟧")));
    }

    private static Optional<Mutation> early(Value action, Pen pen) {
        Optional<Value> implementation = action.field("implementation");
        Optional<Value> evaluation = action.field("evaluation");
        if (implementation.isEmpty() || evaluation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Mutation.of(
                "SNITP-504",
                evaluation.get().pointer() + "/1",
                pen.replace(implementation.get(), "[\"2026\"]"),
                pen.replace(evaluation.get(), "[\"annual\", ⟦\"2024-S2\"⟧]")));
    }

    private static Optional<Mutation> extension(Value victim, Pen pen) {
        String value = pen.pick(List.of(
                "1",
                "-0.5e3",
                "null",
                "true",
                "\"\"",
                "\"2024/2023 \\u0000 😀\"",
                "[]",
                "{}",
                "[[], [[1, {\"code\": \"1.1\", \"id\": 5}]], null]",
                "{\"zz\": 1, \"ro\": [], \"x-\": {\"\": \"\"}}"));
        return StructureMutators.inserted(
                "", victim, pen, pen.name("x-" + pen.pick(List.of("zz", "ro", "😀", "id"))), "", value);
    }

    /** A list with an anchor in a field of one's own, and an alias for it where it is wrong. */
    private static Optional<Mutation> alias(Value action, Pen pen) {
        Optional<Value> responsible = action.field("responsible");
        if (pen.syntax() == Form.Syntax.JSON || responsible.isEmpty()) {
            return Optional.empty();
        }
        String source = responsible.get().source(pen.text());
        String list = source.substring(0, source.lastIndexOf(']')).stripTrailing() + ", ⟪\"ZZQX\"⟫]";
        Value before = pen.pick(action.children.subList(0, action.children.indexOf(responsible.get()) + 1));
        return Optional.of(Mutation.of(
                "SNITP-401",
                responsible.get().pointer() + "/" + responsible.get().children.size(),
                pen.insert(before, pen.name("x-who"), "&who " + list),
                pen.replace(responsible.get(), "⟦*who⟧")));
    }

    /** A wrong value with an anchor, and aliases for it in the same list and in another one. */
    private static Optional<Mutation> anchor(Value action, Pen pen) {
        Optional<Value> responsible = action.field("responsible");
        Optional<Value> support = action.field("support");
        if (pen.syntax() == Form.Syntax.JSON || responsible.isEmpty() || support.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Mutation.of(
                "SNITP-401",
                responsible.get().pointer() + "/0",
                pen.replace(responsible.get(), "[&one ⟦'ZZQX'⟧, *one]"),
                pen.replace(support.get(), "[*one]")));
    }
}
