package org.snitp.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.decision.ImportDecisions;
import org.snitp.annex.document.AnnexDocument;
import org.snitp.annex.document.AnnexFormat;
import org.snitp.annex.export.AmendingAct;
import org.snitp.annex.export.AnnexLoss;
import org.snitp.annex.export.AnnexWriter;
import org.snitp.interop.exchange.Publication;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.format.OfficeFormat;
import org.snitp.measurements.DoubtfulRows;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.measurements.MeasurementRows;
import org.snitp.measurements.PartialLoad;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.text.LocalizedText;
import org.snitp.store.Actor;
import org.snitp.store.Audit;
import org.snitp.store.Documents;
import org.snitp.store.EvidenceFiles;
import org.snitp.store.Figures;
import org.snitp.store.ReportingPeriods;
import org.snitp.store.SnitpStore;
import org.snitp.store.StoreSession;
import org.snitp.store.Submissions;

/** Makes some value of a type, from what the type itself offers: a constant, a factory, a constructor or a builder. */
final class SampleValues {

    private static final int MAX_DEPTH = 5;

    private static final AmendingAct ACT = AmendingAct.of(Snitp.official(), Snitp.official(), Locale.ENGLISH);

    private static final AnnexLoss LOSS = AnnexWriter.in(Locale.ENGLISH, OfficeFormat.DOCX)
            .losses(Snitp.official())
            .get(0);

    private static final Publication PUBLICATION = Publication.of(Snitp.official());

    private static final List<String> TEXTS = List.of("2024", "en", "x");

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final Set<Class<?>> beingMade = new HashSet<>();

    SampleValues(Path folder) {
        know(String.class, "x");
        know(CharSequence.class, "x");
        know(Object.class, "x");
        know(Path.class, folder.resolve("missing.yaml"));
        know(UUID.class, new UUID(1, 1));
        know(URI.class, URI.create("https://example.org/"));
        know(Locale.class, Locale.ENGLISH);
        know(Charset.class, StandardCharsets.UTF_8);
        know(BigDecimal.class, BigDecimal.ONE);
        know(BigInteger.class, BigInteger.ONE);
        know(Integer.class, 1);
        know(Long.class, 1L);
        know(int.class, 5);
        know(Number.class, 1);
        know(Enum.class, Thread.State.NEW);
        know(LocalDate.class, LocalDate.of(2024, 1, 1));
        know(YearMonth.class, YearMonth.of(2024, 1));
        know(Year.class, Year.of(2024));
        know(Instant.class, Instant.EPOCH);
        know(Clock.class, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        know(java.time.Period.class, java.time.Period.ofDays(30));
        know(Optional.class, Optional.empty());
        know(List.class, List.of());
        know(Collection.class, List.of());
        know(Iterable.class, List.of());
        know(Set.class, Set.of());
        know(Map.class, Map.of());
        know(SortedMap.class, new TreeMap<>());
        know(SortedSet.class, new TreeSet<>());
        know(Comparator.class, Comparator.naturalOrder());
        know(Class.class, String.class);
        know(Appendable.class, new StringWriter());
        know(java.io.Writer.class, new StringWriter());
        know(java.io.Reader.class, new StringReader("x"));
        know(InputStream.class, new ByteArrayInputStream(new byte[0]));
        know(OutputStream.class, new ByteArrayOutputStream());
        know(Diagnostic.Builder.class, Diagnostic.builder(DiagnosticCode.EMPTY, Profile.DRAFT));
        know(
                Diagnostic.class,
                Diagnostic.builder(DiagnosticCode.EMPTY, Profile.DRAFT).build());
        know(LocalizedText.Builder.class, LocalizedText.builder());
        know(ProfileDefinition.Builder.class, ProfileDefinition.builder());
        know(ImportDecisions.Builder.class, ImportDecisions.builder());
        know(
                AnnexImport.class,
                AnnexImporter.create().read(new AnnexDocument(AnnexFormat.CSV, List.of(), List.of(), List.of())));
        know(AmendingAct.class, ACT);
        know(AnnexLoss.class, LOSS);
        know(Publication.class, PUBLICATION);
        know(ReadResult.class, Snitp.read("{}", "x.json"));
        MeasurementLoader loader = MeasurementLoader.of(Snitp.official());
        PartialLoad part = loader.readPart(MeasurementRows.of(List.of("indicator", "period"), Stream.of()), "x", 0);
        know(PartialLoad.class, part);
        know(DoubtfulRows.class, loader.doubtful(part));
        // It asks no database before it is asked for something.
        SnitpStore.Builder builder = SnitpStore.builder((DataSource) proxy(DataSource.class));
        know(SnitpStore.Builder.class, builder);
        SnitpStore store = builder.migrate(false).open();
        know(SnitpStore.class, store);
        StoreSession session = store.as(Actor.coordinator("x"));
        know(StoreSession.class, session);
        know(Documents.class, session.documents());
        know(Figures.class, session.figures());
        know(ReportingPeriods.class, session.periods());
        know(Submissions.class, session.submissions());
        know(EvidenceFiles.class, session.evidence());
        know(Audit.class, session.audit());
    }

    private void know(Class<?> type, Object value) {
        known.put(type, value);
    }

    /** Returns a value of a type, or null if none can be had simply. */
    @Nullable
    Object of(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type == Stream.class) {
            return Stream.empty();
        }
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isPrimitive()) {
            return Array.get(Array.newInstance(type, 1), 0);
        }
        if (beingMade.size() >= MAX_DEPTH || !beingMade.add(type)) {
            return null;
        }
        try {
            Object made = make(type);
            if (made != null) {
                known.put(type, made);
            }
            return made;
        } finally {
            beingMade.remove(type);
        }
    }

    private @Nullable Object make(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!type.getName().startsWith("org.snitp.")) {
            return type.isInterface() ? proxy(type) : null;
        }
        return candidates(type).findFirst().orElse(null);
    }

    private Stream<Object> candidates(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getFields())
                                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                                .map(SampleValues::value),
                        Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isStatic(method.getModifiers()))
                                .filter(method -> method.getReturnType() == type)
                                .sorted(Comparator.comparing(Method::getParameterCount)
                                        .thenComparing(Method::toString))
                                .flatMap(method -> calls(null, method)),
                        Arrays.stream(
                                        type.isInterface() || Modifier.isAbstract(type.getModifiers())
                                                ? new Constructor<?>[0]
                                                : type.getConstructors())
                                .sorted(Comparator.comparing(Constructor::getParameterCount))
                                .flatMap(constructor -> calls(null, constructor)),
                        Stream.of(type).flatMap(this::built),
                        Stream.ofNullable(type.getPermittedSubclasses())
                                .flatMap(Arrays::stream)
                                .flatMap(permitted -> Stream.ofNullable(of(permitted))),
                        Stream.of(type)
                                .filter(each -> each.isInterface() && !each.isSealed())
                                .map(SampleValues::proxy))
                .flatMap(each -> each);
    }

    private Stream<Object> built(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Method method : builder.getClass().getMethods()) {
                if (method.getParameterCount() == 1
                        && method.getReturnType().isInstance(builder)
                        && !method.getName().equals("from")) {
                    builder = calls(builder, method).findFirst().orElse(builder);
                }
            }
            return Stream.of(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            return Stream.empty();
        }
    }

    private Stream<Object> calls(@Nullable Object target, Executable executable) {
        List<Object> arguments = Arrays.stream(executable.getParameters())
                .map(Parameter::getType)
                .map(this::of)
                .toList();
        if (arguments.contains(null)) {
            return Stream.empty();
        }
        return TEXTS.stream()
                .map(text -> arguments.stream()
                        .map(argument -> argument instanceof String ? text : argument)
                        .toArray())
                .flatMap(values -> {
                    try {
                        return Stream.ofNullable(call(target, executable, values));
                    } catch (ReflectiveOperationException e) {
                        return Stream.empty();
                    }
                });
    }

    static @Nullable Object call(@Nullable Object target, Executable executable, @Nullable Object... arguments)
            throws ReflectiveOperationException {
        executable.setAccessible(true);
        return executable instanceof Constructor<?> constructor
                ? constructor.newInstance(arguments)
                : ((Method) executable).invoke(target, arguments);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object proxy(Class<?> type) {
        return Proxy.newProxyInstance(
                SampleValues.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> 0;
                    case "equals" -> self == arguments[0];
                    case "toString" -> type.getSimpleName();
                    default ->
                        method.getReturnType().isPrimitive() && method.getReturnType() != void.class
                                ? Array.get(Array.newInstance(method.getReturnType(), 1), 0)
                                : null;
                });
    }
}
