/** What every document has, and every object of one: a kind of its own, and fields of the user's own. */
@NullMarked
package org.snitp.model.document;

import org.jspecify.annotations.NullMarked;
