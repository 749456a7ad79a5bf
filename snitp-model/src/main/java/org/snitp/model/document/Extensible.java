package org.snitp.model.document;

import java.util.Map;

/** An object that may carry fields of the user's own, whose names start with {@code x-}. */
public interface Extensible {

    /** The fields of the user's own by name, in the order of the document, which does not count for {@code equals}; every name starts with {@code x-}. */
    Map<@ExtensionName String, ExtensionValue> getExtensions();
}
