package org.snitp.examples.ministry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the application. */
@SpringBootApplication
public class Ministry {

    /**
     * Starts the application.
     *
     * @param arguments {@code --port N}, {@code --jdbc URL} for a real server in place of the embedded one, {@code --samples} for
     *     sample accounts on it; {@code --help} says so; everything else is passed on to Spring Boot
     */
    public static void main(String[] arguments) {
        List<String> given = Arrays.asList(arguments);
        if (given.contains("--help") || given.contains("-h")) {
            System.out.print(help());
        } else {
            SpringApplication.run(Ministry.class, settings(given));
        }
    }

    /** Returns what it takes, in both languages. */
    static String help() {
        return Stream.of("help.txt", "help_ro.txt").map(Ministry::text).collect(Collectors.joining("\n"));
    }

    private static String text(String name) {
        try (InputStream stream = Ministry.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the arguments in the words of Spring Boot. */
    static String[] settings(List<String> arguments) {
        List<String> settings = new ArrayList<>();
        if (!arguments.contains("--jdbc")) {
            settings.add("--ministry.embedded=true");
            settings.add("--ministry.samples=true");
        }
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--port" -> settings.add("--server.port=" + valueOf(argument, rest));
                case "--jdbc" -> settings.add("--spring.datasource.url=" + valueOf(argument, rest));
                case "--samples" -> settings.add("--ministry.samples=true");
                default -> settings.add(argument);
            }
        }
        return settings.toArray(String[]::new);
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    /** The clock of the application; tests have one of their own. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
