package org.snitp.growth;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Something that is done to input of a shape that grows.
 *
 * @param name what grows
 * @param size the smallest size, which takes some milliseconds
 * @param work prepares input of a size, and returns what is done to it
 */
record Shapes(String name, int size, IntFunction<Runnable> work) {

    /** Returns the shapes whose name has the word that {@code -Dgrowth} gives; all if it gives none. */
    static Stream<Shapes> chosen() {
        String word = System.getProperty("growth", "").replace("true", "");
        return all().filter(shape -> shape.name().contains(word));
    }

    private static Stream<Shapes> all() {
        return Stream.of(
                        ReadingShapes.all(),
                        ComparingShapes.all(),
                        FigureShapes.all(),
                        TargetShapes.all(),
                        ReportShapes.all(),
                        WithholdingShapes.all(),
                        FormShapes.all(),
                        CommandShapes.all(),
                        FigureCommandShapes.all())
                .flatMap(shapes -> shapes);
    }

    @Override
    public String toString() {
        return name;
    }
}
