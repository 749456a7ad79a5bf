/** A module for Jackson 2: databind gives and takes the types of the model as documents have them. */
@SuppressWarnings("module") // The digit is that of Jackson 2.
module org.snitp.jackson2 {
    requires transitive org.snitp.io;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.snitp.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            org.snitp.jackson2.SnitpModule;
}
