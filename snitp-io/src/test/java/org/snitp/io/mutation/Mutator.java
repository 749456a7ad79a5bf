package org.snitp.io.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to damage a text.
 *
 * @param name what it does
 * @param paths the paths of the values that can be damaged so
 * @param local whether what it damages is one object of a list, and nothing that is said about another one changes
 * @param damage the damage to one of them, or nothing where it cannot be done
 */
record Mutator(String name, Pattern paths, boolean local, Damage damage) {

    /** Damages a value. */
    @FunctionalInterface
    interface Damage {
        Optional<Mutation> to(Value victim, Pen pen);
    }

    static Mutator local(String name, String victims, Damage damage) {
        return new Mutator(name, Pattern.compile(victims), true, damage);
    }

    static Mutator global(String name, String victims, Damage damage) {
        return new Mutator(name, Pattern.compile(victims), false, damage);
    }

    /** Returns all kinds of damage. */
    static List<Mutator> all() {
        List<Mutator> all = new ArrayList<>(StructureMutators.all());
        all.addAll(RuleMutators.all());
        all.addAll(SyntaxMutators.all());
        return all;
    }

    /** Returns the values of a file that can be tried. */
    List<Value> victims(Form.File file) {
        return file.values().entrySet().stream()
                .filter(entry -> paths.matcher(entry.getKey()).matches())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
