/**
 * A module for Jackson 2.
 *
 * <pre>{@code
 * var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(Snitp.official()); // what Snitp.toJson writes, on one line
 * Bundle bundle = mapper.readValue(json, Bundle.class);
 * Action action = mapper.readValue("{\"code\": \"1.1.1\", \"title\": \"Campanie\"}", Action.class);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.jackson2;

import org.jspecify.annotations.NullMarked;
