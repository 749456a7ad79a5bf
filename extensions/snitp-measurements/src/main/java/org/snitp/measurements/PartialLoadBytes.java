package org.snitp.measurements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.Subject;
import org.snitp.io.options.Limits;
import org.snitp.measurements.PartialLoad.Extent;
import org.snitp.measurements.PartialLoad.Problem;
import org.snitp.measurements.internal.bytes.ByteInput;
import org.snitp.measurements.internal.bytes.ByteOutput;
import org.snitp.measurements.state.ProgressState;

/**
 * The bytes of what was loaded of parts, version 1, with numbers and texts as {@link ProgressState} has them: {@code SNPP} and the
 * version; the name; the limit of problems; whether nothing was lost, and whether all is told; the numbers of errors and of omitted
 * problems; the parts, each with its lines and rows; the keys of doubtful cells; of each severity the problems, each with its part; the
 * state of progress, as a block; the checksum.
 */
final class PartialLoadBytes {

    private static final String MAGIC = "SNPP";
    private static final int VERSION = 1;

    private PartialLoadBytes() {}

    static byte[] write(PartialLoad load) {
        ByteOutput out = new ByteOutput(MAGIC, VERSION);
        out.text(load.name);
        out.number(load.most);
        out.flag(load.complete);
        out.flag(load.told);
        out.number(load.errors);
        out.number(load.omitted);
        out.number(load.parts.size());
        load.parts.forEach((part, extent) -> {
            out.number(part);
            out.number(extent.lines());
            out.number(extent.rows());
        });
        out.number(load.doubts.size());
        load.doubts.forEach(out::text);
        for (Severity severity : Severity.values()) {
            List<Problem> problems = load.problems.getOrDefault(severity, List.of());
            out.number(problems.size());
            for (Problem problem : problems) {
                out.number(problem.part());
                write(problem.diagnostic(), out);
            }
        }
        out.block(ProgressState.toBytes(load.measurements));
        return out.finish();
    }

    private static void write(Diagnostic problem, ByteOutput out) {
        out.text(problem.code().getId());
        SortedMap<String, String> arguments = new TreeMap<>(problem.arguments());
        out.number(arguments.size());
        arguments.forEach((name, value) -> {
            out.text(name);
            out.text(value);
        });
        out.flag(problem.location().isPresent());
        problem.location().ifPresent(at -> write(at, out));
        out.flag(problem.subject().isPresent());
        problem.subject().ifPresent(subject -> {
            out.text(subject.type());
            out.text(subject.code());
        });
        write(problem.suggestion(), out);
        out.number(problem.related().size());
        problem.related().forEach(at -> write(at, out));
        write(problem.sourceLine(), out);
        out.text(problem.path());
    }

    private static void write(Location at, ByteOutput out) {
        out.text(at.file());
        out.number(at.line());
        out.number(at.column());
        out.number(at.endLine());
        out.number(at.endColumn());
        out.text(at.pointer());
    }

    private static void write(Optional<String> text, ByteOutput out) {
        out.flag(text.isPresent());
        text.ifPresent(out::text);
    }

    static PartialLoad read(byte[] bytes, Limits limits) {
        ByteInput in = new ByteInput(bytes, "a load of parts", MAGIC, VERSION);
        String name = in.text();
        int most = in.number(limits.problems(), "the limit of problems");
        boolean complete = in.flag();
        boolean told = in.flag();
        long errors = whole(in);
        long omitted = whole(in);
        SortedMap<Integer, Extent> parts = new TreeMap<>();
        for (int count = in.count(limits.values(), "parts"); count > 0; count--) {
            int part = in.number(Integer.MAX_VALUE, "the number of a part");
            if (!parts.isEmpty() && parts.lastKey() >= part) {
                throw in.wrong("a part is not in its order");
            }
            parts.put(part, new Extent(whole(in), whole(in)));
        }
        List<String> doubts = new ArrayList<>();
        for (int count = in.count(limits.values(), "doubtful cells"); count > 0; count--) {
            doubts.add(in.text());
        }
        Map<Severity, List<Problem>> problems = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            List<Problem> ofSeverity = new ArrayList<>();
            for (int count = in.count(most, "problems"); count > 0; count--) {
                int part = in.number(Integer.MAX_VALUE, "the number of a part");
                ofSeverity.add(new Problem(part, readProblem(in, severity)));
            }
            problems.put(severity, List.copyOf(ofSeverity));
        }
        ProgressAccumulator measurements = ProgressState.read(in.block(), limits);
        in.finish();
        return new PartialLoad(name, most, measurements, parts, problems, doubts, omitted, errors, complete, told);
    }

    private static long whole(ByteInput in) {
        long number = in.number();
        if (number < 0) {
            throw in.wrong("a number is too large");
        }
        return number;
    }

    private static Diagnostic readProblem(ByteInput in, Severity severity) {
        String code = in.text();
        Diagnostic.Builder builder = Diagnostic.builder(
                DiagnosticCode.of(code).orElseThrow(() -> in.wrong("no kind of problem is called so")), severity);
        Map<String, String> arguments = new TreeMap<>();
        for (int count = in.count(Integer.MAX_VALUE, "arguments"); count > 0; count--) {
            arguments.put(in.text(), in.text());
        }
        builder.arguments(arguments);
        if (in.flag()) {
            builder.location(readLocation(in));
        }
        if (in.flag()) {
            builder.subject(new Subject(in.text(), in.text()));
        }
        builder.suggestion(readText(in));
        List<Location> related = new ArrayList<>();
        for (int count = in.count(Integer.MAX_VALUE, "related places"); count > 0; count--) {
            related.add(readLocation(in));
        }
        return builder.related(related).sourceLine(readText(in)).path(in.text()).build();
    }

    private static Location readLocation(ByteInput in) {
        return new Location(in.text(), place(in), place(in), place(in), place(in), in.text());
    }

    private static int place(ByteInput in) {
        return in.number(Integer.MAX_VALUE, "a place");
    }

    private static Optional<String> readText(ByteInput in) {
        return in.flag() ? Optional.of(in.text()) : Optional.empty();
    }
}
