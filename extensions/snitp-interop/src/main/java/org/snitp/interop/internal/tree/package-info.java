/** XML, JSON and CSV of others as trees and rows that know their lines and columns. */
@NullMarked
package org.snitp.interop.internal.tree;

import org.jspecify.annotations.NullMarked;
