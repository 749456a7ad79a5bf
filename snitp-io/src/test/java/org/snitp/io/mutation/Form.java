package org.snitp.io.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;

/**
 * The official bundle, written down in some way.
 *
 * @param name what it is called
 * @param syntax how it is written
 * @param files its files, in the order in which they are read
 */
record Form(String name, Syntax syntax, List<File> files) {

    /** How a text is written. */
    enum Syntax {
        /** YAML in block style. */
        BLOCK,
        /** JSON that is read as YAML: flow style. */
        FLOW,
        /** JSON. */
        JSON
    }

    /**
     * A file.
     *
     * @param name its name
     * @param text what is in it
     * @param values all values that are in it, by their paths
     */
    record File(String name, String text, Map<String, List<Value>> values) {

        static File of(String name, String text, List<Value> roots) {
            List<Value> all = new ArrayList<>();
            roots.forEach(root -> root.collect(all));
            Map<String, List<Value>> values = new LinkedHashMap<>();
            all.forEach(value -> values.computeIfAbsent(value.path(text), unused -> new ArrayList<>())
                    .add(value));
            return new File(name, text, values);
        }
    }

    /**
     * Reads the bundle.
     *
     * @param texts what is in some of the files now, by their names
     * @param folder where to put files, if there are several
     */
    ReadResult read(Map<String, String> texts, Path folder) throws IOException {
        if (files.size() == 1) {
            File file = files.get(0);
            return Snitp.read(texts.getOrDefault(file.name(), file.text()), file.name());
        }
        for (File file : files) {
            Files.writeString(folder.resolve(file.name()), texts.getOrDefault(file.name(), file.text()));
        }
        return Snitp.read(folder);
    }

    List<String> fileNames() {
        return files.stream().map(File::name).toList();
    }

    /** Returns all forms. */
    static List<Form> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : List.of("action-plan.yaml", "institutions.yaml", "strategy.yaml")) {
            texts.put(name, resource(name));
        }
        String json = Snitp.toJson(Snitp.official());
        String lines = json.replaceAll("\n *", "\n").replace("\n", "");
        return List.of(
                new Form("three files", Syntax.BLOCK, blocks(texts)),
                new Form(
                        "three documents",
                        Syntax.BLOCK,
                        blocks(Map.of("official.yaml", String.join("---\n", texts.values())))),
                json("JSON", Syntax.JSON, "official.json", json),
                json("JSON on one line", Syntax.JSON, "official.json", lines),
                json("flow style", Syntax.FLOW, "official.yaml", json),
                json("flow style on one line", Syntax.FLOW, "official.yaml", lines));
    }

    private static List<File> blocks(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> File.of(text.getKey(), text.getValue(), BlockScanner.scan(text.getValue())))
                .toList();
    }

    private static Form json(String name, Syntax syntax, String file, String text) {
        return new Form(name, syntax, List.of(File.of(file, text, JsonScanner.scan(text))));
    }

    private static String resource(String name) {
        try (InputStream stream = Snitp.class.getResourceAsStream("official/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
