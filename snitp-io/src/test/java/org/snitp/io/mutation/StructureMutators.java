package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Damage to fields and to the types of values. */
final class StructureMutators {

    private static final String OBJECT = "(Strategy|InstitutionRegistry|ActionPlan)(/.*)?";

    private static final String REQUIRED =
            ".*/(actions|specificObjectives|generalObjectives|problems|statistics|expectedResults|relatedStrategies)/\\*/title"
                    + "|.*/(indicators|institutions|categories)/\\*/name|.*/institutions/\\*/type|.*/observations/\\*/(period|value)"
                    + "|.*/measure/type|.*/(unit|title|name|results/\\*|relation|reason)/ro"
                    + "|.*/errata/\\*/(kind|location|source|reason)|.*/evaluations/\\*/(type|covers)|.*/reports/\\*/period"
                    + "|.*/sessions/\\*/(body|recurrence)";

    private static final String SCALAR_LIST =
            ".*/actions/\\*/(responsible|support|implementation|evaluation)|.*/preparedBy";

    private static final String LOCALIZED = ".*/(title|name|unit|relation|reason|numerator|denominator|role)"
            + "|.*/results/\\*|.*/contents/\\*|Strategy/(vision|purpose)";

    private static final String TEXT = ".*/(ro|en)|.*/errata/\\*/(location|source|correction)";

    private static final String TERM =
            ".*/measure/type|.*/composition|.*/errata/\\*/kind" + "|.*/sessions/\\*/recurrence|.*/evaluations/\\*/type";

    private static final String TIME = ".*/(implementation|evaluation)/\\*|.*/(period|covers|horizon|due)";

    private StructureMutators() {}

    static List<Mutator> all() {
        List<Mutator> mutators = new ArrayList<>();
        mutators.add(Mutator.local("a misspelt field", ".*/[A-Za-z]{5,}", StructureMutators::misspell));
        mutators.add(Mutator.local(
                "an unknown field",
                OBJECT,
                (victim, pen) -> inserted(
                        "SNITP-201", victim, pen, "⟦" + pen.name("zzqx") + "⟧", "zzqx", pen.isBlock() ? "zz" : "1")));
        mutators.add(Mutator.global(
                "an unknown structure",
                OBJECT,
                (victim, pen) -> inserted(
                        "SNITP-201", victim, pen, "⟦" + pen.name("zzqx") + "⟧", "zzqx", "[1, {\"a\": [\"😀\"]}]")));
        mutators.add(Mutator.local("a missing field", REQUIRED, StructureMutators::remove));
        mutators.add(Mutator.local(
                "an empty field",
                REQUIRED,
                (victim, pen) -> replaced(
                        "SNITP-202",
                        victim,
                        pen,
                        pen.isBlock() ? pen.pick(List.of("⟦~⟧", "⟦null⟧", "!!null ⟦''⟧")) : "⟦null⟧")));
        mutators.add(Mutator.local(
                "a list for a text in languages",
                LOCALIZED,
                (victim, pen) -> victim.kind == Value.Kind.OBJECT
                        ? replaced("SNITP-203", victim, pen, "⟦[⟧\"a\", [1]]")
                        : Optional.empty()));
        mutators.add(Mutator.local(
                "a list for a scalar",
                TEXT + "|" + TERM + "|" + TIME,
                (victim, pen) -> replaced("SNITP-203", victim, pen, "⟦[⟧\"a\", [1]]")));
        mutators.add(Mutator.local(
                "an object for a scalar",
                TEXT + "|" + TERM + "|" + TIME,
                (victim, pen) -> replaced("SNITP-203", victim, pen, "⟦{⟧\"a\": {\"b\": 1}}")));
        mutators.add(Mutator.local(
                "a block list for a scalar",
                ".*/(ro|en|kind|location)",
                (victim, pen) -> pen.isBlock()
                        ? replaced(
                                "SNITP-203",
                                victim,
                                pen,
                                "\n" + " ".repeat(pen.column(victim.keyStart)) + "⟦-⟧ zz\n"
                                        + " ".repeat(pen.column(victim.keyStart)) + "- zz")
                        : Optional.empty()));
        mutators.add(Mutator.local(
                "a scalar for a list",
                SCALAR_LIST,
                (victim, pen) -> replaced(
                        "SNITP-203",
                        victim,
                        pen,
                        "⟦" + (pen.isBlock() ? "" : "\"")
                                + victim.children.get(0).words(pen.text()) + (pen.isBlock() ? "" : "\"") + "⟧")));
        mutators.add(Mutator.local(
                "an object for a list",
                SCALAR_LIST,
                (victim, pen) -> replaced("SNITP-203", victim, pen, "⟦{⟧\"a\": 1}")));
        mutators.add(Mutator.local("a number for a code", ".*/(code|figure)", StructureMutators::unquote));
        mutators.add(Mutator.local(
                "a number for a text",
                TEXT,
                (victim, pen) -> replaced(
                        "SNITP-203",
                        victim,
                        pen,
                        "⟦" + pen.pick(List.of("2024", "-1.5", "1e3", "true", "false")) + "⟧")));
        mutators.add(Mutator.local(
                "nothing in a list",
                ".*/actions/\\*/(responsible|support)/\\*",
                (victim, pen) -> replaced("SNITP-203", victim, pen, "⟦null⟧")));
        mutators.add(Mutator.local("a field given twice", ".*/[A-Za-z]+", StructureMutators::repeat));
        mutators.add(Mutator.local(
                "an unknown word",
                TERM,
                (victim, pen) -> replaced("SNITP-207", victim, pen, pen.word("zzqx", victim))));
        mutators.add(Mutator.local(
                "no time",
                TIME,
                (victim, pen) -> replaced(
                        "SNITP-208",
                        victim,
                        pen,
                        pen.word(pen.pick(List.of("anul acela", "2024-13", "2024-S3", "24/26")), victim))));
        mutators.add(Mutator.global(
                "no date",
                ".*/date",
                (victim, pen) -> replaced(
                        "SNITP-209",
                        victim,
                        pen,
                        pen.word(pen.pick(List.of("16.05.2024", "2024-02-30", "mai")), victim))));
        mutators.add(Mutator.local(
                "a huge number",
                ".*/observations/\\*/value",
                (victim, pen) ->
                        replaced("SNITP-210", victim, pen, "⟦1e" + (pen.random().nextInt(900) + 500) + "⟧")));
        mutators.add(Mutator.local(
                "a text for a number",
                ".*/observations/\\*/value",
                (victim, pen) -> replaced("SNITP-203", victim, pen, pen.word("zece", victim))));
        mutators.add(Mutator.global(
                "another format",
                ".*/schema",
                (victim, pen) -> replaced("SNITP-206", victim, pen, pen.word("snitp/2", victim))));
        mutators.add(Mutator.global("no format", ".*/schema", StructureMutators::remove));
        mutators.add(Mutator.global(
                "an unknown kind",
                "[A-Za-z]+/kind",
                (victim, pen) -> replaced("SNITP-205", victim, pen, pen.word("zzqx", victim))));
        mutators.add(Mutator.global(
                "no kind",
                "[A-Za-z]+/kind",
                (victim, pen) -> remove(victim, pen)
                        .map(removed -> new Mutation("SNITP-205", removed.pointer(), removed.edits()))));
        return mutators;
    }

    static Optional<Mutation> replaced(String code, Value victim, Pen pen, String marked) {
        return Optional.of(Mutation.of(code, victim.pointer(), pen.replace(victim, marked)));
    }

    static Optional<Mutation> inserted(
            String code, Value object, Pen pen, String markedName, String name, String markedValue) {
        if (object.kind != Value.Kind.OBJECT) {
            return Optional.empty();
        }
        Value before = pen.pick(object.children);
        return Optional.of(
                Mutation.of(code, object.pointer() + "/" + name, pen.insert(before, markedName, markedValue)));
    }

    private static Optional<Mutation> misspell(Value victim, Pen pen) {
        if (!victim.isField() || Set.of("schema", "identity").contains(victim.key)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(victim.key);
        int at = 1 + pen.random().nextInt(name.length() - 2);
        switch (pen.random().nextInt(3)) {
            case 0 -> name.deleteCharAt(at);
            case 1 -> name.insert(at, name.charAt(at));
            default -> name.setCharAt(at, name.charAt(at) == 'z' ? 'y' : 'z');
        }
        boolean taken = victim.around().field(name.toString()).isPresent();
        return taken
                ? Optional.empty()
                : Optional.of(Mutation.of(
                        "SNITP-201",
                        victim.around().pointer() + "/" + name,
                        new Edit(victim.keyStart, victim.keyEnd, "⟦" + pen.name(name.toString()) + "⟧")));
    }

    /** Takes a field away; what is expected stands at the beginning of its object. */
    static Optional<Mutation> remove(Value victim, Pen pen) {
        Value object = victim.around();
        Optional<Value> next = victim.next();
        Optional<Value> previous = victim.previous();
        if (next.isEmpty() && previous.isEmpty()) {
            return Optional.empty();
        }
        boolean first = victim.keyStart == object.start;
        if (first) {
            int begin = next.orElseThrow().keyStart;
            Edit removal = new Edit(victim.keyStart, begin + 1, "⟦" + pen.text().charAt(begin) + "⟧");
            return Optional.of(Mutation.of("SNITP-202", object.pointer(), removal));
        }
        Edit removal = next.isPresent()
                ? new Edit(victim.keyStart, next.get().keyStart, "")
                : new Edit(previous.orElseThrow().end, victim.end, "");
        return Optional.of(Mutation.of("SNITP-202", object.pointer(), pen.markBeginning(object), removal));
    }

    /** Takes the quotes off a text that looks like a number. */
    private static Optional<Mutation> unquote(Value victim, Pen pen) {
        String words = victim.words(pen.text());
        return words.matches("[1-9][0-9]*(\\.[0-9]+)?")
                ? replaced("SNITP-203", victim, pen, "⟦" + words + "⟧")
                : Optional.empty();
    }

    /** Gives a field again: what was the first is the second now. */
    private static Optional<Mutation> repeat(Value victim, Pen pen) {
        if (!victim.isField()
                || victim.kind != Value.Kind.SCALAR
                || victim.around().parent.isEmpty()) {
            return Optional.empty();
        }
        String value = victim.source(pen.text());
        String name = pen.text().substring(victim.keyStart, victim.keyEnd);
        String gap = pen.isBlock() ? "\n" + " ".repeat(pen.column(victim.keyStart)) : ", ";
        return Optional.of(Mutation.of(
                "SNITP-204",
                victim.pointer(),
                new Edit(
                        victim.keyStart,
                        victim.end,
                        "⟪" + name + ": " + value + "⟫" + gap + "⟦" + name + "⟧: " + value)));
    }
}
