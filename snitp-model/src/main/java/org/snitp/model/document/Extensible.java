package org.snitp.model.document;

import java.util.Map;

/** An object that may carry user-defined fields, whose names start with {@code x-}. */
public interface Extensible {

    /**
     * The user-defined fields by name, in the order of the document. The order does not count for {@code equals}. Every
     * name starts with {@code x-}.
     */
    Map<@ExtensionName String, ExtensionValue> getExtensions();
}
