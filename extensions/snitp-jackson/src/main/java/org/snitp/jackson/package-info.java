/**
 * A module for Jackson 3.
 *
 * <pre>{@code
 * var mapper = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
 * String json = mapper.writeValueAsString(Snitp.official()); // what Snitp.toJson writes, on one line
 * Bundle bundle = mapper.readValue(json, Bundle.class);
 * Action action = mapper.readValue("{\"code\": \"1.1.1\", \"title\": \"Campanie\"}", Action.class);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.jackson;

import org.jspecify.annotations.NullMarked;
