package org.snitp.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the POM. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"snitp " + number()};
    }

    /** Returns the version alone. */
    static String number() {
        return ResourceBundle.getBundle("org.snitp.cli.version").getString("version");
    }
}
