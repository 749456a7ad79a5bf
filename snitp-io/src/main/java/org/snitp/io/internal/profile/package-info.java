/** How profiles are checked, found and applied. */
@NullMarked
package org.snitp.io.internal.profile;

import org.jspecify.annotations.NullMarked;
