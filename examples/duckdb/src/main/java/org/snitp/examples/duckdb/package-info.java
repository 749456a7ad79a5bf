/** Figures from files in Parquet, and from whatever else SQL reads, on one machine. */
@NullMarked
package org.snitp.examples.duckdb;

import org.jspecify.annotations.NullMarked;
