package org.snitp.spring;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the plan of the application from where its properties say. */
final class PlanLoader {

    private final SnitpProperties properties;
    private final ResourcePatternResolver resources;

    PlanLoader(SnitpProperties properties, ResourcePatternResolver resources) {
        this.properties = properties;
        this.resources = resources;
    }

    ApplicationPlan load(BundleReader reader) {
        if (properties.getPlan().isOfficial()) {
            reader.addOfficial();
        }
        properties.getPlan().getLocations().forEach(location -> add(reader, location));
        ReadResult result = reader.read();
        List<Diagnostic> stopping = stopping(result);
        if (!stopping.isEmpty()) {
            throw new InvalidPlanException(stopping, properties.getLanguage());
        }
        return new ApplicationPlan(result);
    }

    private List<Diagnostic> stopping(ReadResult result) {
        return switch (properties.getPlan().getFailOn()) {
            case ERROR -> result.diagnostics(Severity.ERROR);
            case WARNING -> result.diagnostics(Severity.WARNING);
            case NEVER -> List.of();
        };
    }

    private void add(BundleReader reader, String location) {
        try {
            Resource[] found = resources.getResources(location);
            if (found.length == 0) {
                throw new FileNotFoundException(location);
            }
            for (Resource resource : found) {
                add(reader, resource, found.length == 1 ? name(location) : name(resource));
            }
        } catch (IOException e) {
            reader.add(unreadable(), name(location));
        }
    }

    private static void add(BundleReader reader, Resource resource, String name) throws IOException {
        if (resource.isFile() && resource.getURL().getProtocol().equals("file")) {
            reader.add(resource.getFile().toPath());
        } else {
            try (InputStream stream = resource.getInputStream()) {
                reader.add(stream, name);
            }
        }
    }

    private static String name(String location) {
        return location.replaceFirst("^[a-z]+\\*?:", "");
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        return name == null ? resource.getDescription() : name;
    }

    /** A stream that the reader reports as one that cannot be read. */
    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException();
            }
        };
    }
}
