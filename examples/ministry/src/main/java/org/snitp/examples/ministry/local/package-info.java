/** What a first try needs: a database that needs no installation, and sample accounts. */
@NullMarked
package org.snitp.examples.ministry.local;

import org.jspecify.annotations.NullMarked;
