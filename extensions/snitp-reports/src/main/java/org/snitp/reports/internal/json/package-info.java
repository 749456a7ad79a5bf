/** The results of this module as JSON, for libraries that bind objects. */
@NullMarked
package org.snitp.reports.internal.json;

import org.jspecify.annotations.NullMarked;
