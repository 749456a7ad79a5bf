/** Who may do what: accounts, sign-in, and the rules for each address. */
@NullMarked
package org.snitp.examples.ministry.security;

import org.jspecify.annotations.NullMarked;
