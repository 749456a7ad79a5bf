package org.snitp.examples.ministry.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The page that says why a file was not taken. */
@Controller
class TooLargeController {

    @GetMapping(Uploads.TOO_LARGE)
    String tooLarge() {
        throw new MaxUploadSizeExceededException(Uploads.MAX_BYTES);
    }
}
