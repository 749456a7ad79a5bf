/** An application on the module path. */
package org.snitp.examples.modules;
