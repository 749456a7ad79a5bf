package org.snitp.io.internal.databind;

import java.util.Locale;

/** Writes results of other modules as JSON, as their exports have them. A module that has such results provides one, as a service. */
public interface ResultJson {

    /** Returns whether it writes results of a type. */
    boolean writes(Class<?> type);

    /**
     * Returns a result as JSON.
     *
     * @param locale the language; English if there are no texts in it
     */
    String json(Object result, Locale locale);
}
