/** A module for Jackson 3: databind gives and takes the types of the model as documents have them. */
module org.snitp.jackson {
    requires transitive org.snitp.io;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.snitp.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.snitp.jackson.SnitpModule;
}
