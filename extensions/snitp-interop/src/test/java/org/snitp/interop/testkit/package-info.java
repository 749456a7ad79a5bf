/** What the tests of all formats share. */
@NullMarked
package org.snitp.interop.testkit;

import org.jspecify.annotations.NullMarked;
