package org.snitp.io.internal.page;

import java.util.List;

/** Texts that a careless writer would let become markup, script or something else than text. */
public final class Hostile {

    /** Each of them stands somewhere in every page of the tests. */
    public static final List<String> TEXTS = List.of(
            "<script>window.pwned = 1</script>",
            "<img src=x onerror=\"window.pwned = 2\">",
            "\"><svg onload='window.pwned = 3'>",
            "' onfocus='window.pwned = 4' autofocus='",
            "]]></style></title><script>window.pwned = 5</script>",
            "</table></main><iframe src=\"javascript:window.pwned = 6\"></iframe>",
            "&lt;b&gt; &amp; &#60;i&#62; &nbsp;",
            "javascript:window.pwned=7",
            "[link](javascript:window.pwned=8) ![image](https://example.org/x.png)",
            "https://example.org/a?b=c www.example.org a@example.org",
            "| cell | cell | \\| backslash \\\\",
            "`code` *strong* _emphasis_ ~~struck~~ ***",
            "# heading",
            "1. list",
            "- point",
            "+ plus",
            "> quotation",
            "--- === ***",
            "a  \nb\r\nc\u2028d",
            "{@code} ${jndi} {{template}} {date}",
            "=1+1");

    /** Characters that cannot be seen, or that turn what follows: they must not come through. */
    public static final String INVISIBLE = "a\u202Eb\u2066c\u0000d\u001B[31me\uFFFEf\u200Fg";

    private Hostile() {}
}
