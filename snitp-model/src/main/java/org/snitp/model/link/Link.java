package org.snitp.model.link;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.text.LanguageTag;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A document elsewhere: what proves a figure or a status, explains an indicator, or belongs to a plan.
 *
 * <p>The address alone is a link. In a document, such a link is written as its address: {@code https://example.org/report.pdf}.
 *
 * <p>Required: {@code address}.
 *
 * <pre>{@code
 * Link link = Link.builder()
 *         .address("https://example.org/report.pdf")
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Link extends Extensible, WithLink {

    /** Where it is. */
    @Address
    String getAddress();

    /** What it is called. */
    Optional<@Valid LocalizedText> getTitle();

    /** What is in it, or where in it to look. */
    Optional<@Valid LocalizedText> getDescription();

    /** The day of which it is, as it states. */
    Optional<LocalDate> getDate();

    /** The languages in which it is written. */
    List<@LanguageTag String> getLanguages();

    /** Its format, by a media type as {@code application/pdf} (RFC 6838). */
    Optional<@MediaType String> getMediaType();

    /** The SHA-256 hash of its bytes, in 64 hexadecimal digits. It tells whether the document is still the one that was meant. */
    Optional<@Sha256 String> getHash();

    /**
     * What kind of document it is, by codes of a classification and words of one's own, each as {@code scheme:code}: {@code
     * iati:B02}, {@code own:minutes}.
     */
    List<@NotBlankIfPresent String> getTags();

    /** Returns whether a reader can follow the address, as {@link #isFollowed(String)} says. */
    default boolean isFollowed() {
        return isFollowed(getAddress());
    }

    /**
     * Returns whether a text is an address that a reader can follow in a browser or a mail program: it begins with {@code
     * http://}, {@code https://} or {@code mailto:}. Other addresses are shown as text.
     *
     * @param text any text
     */
    static boolean isFollowed(String text) {
        Objects.requireNonNull(text, "text");
        return text.matches(Address.PATTERN)
                && text.toLowerCase(Locale.ROOT).matches("https?://[^/?#].*|mailto:[^/?#].*");
    }

    /** Returns whether the address and nothing else is known. */
    default boolean isAddressAlone() {
        return equals(of(getAddress()));
    }

    /** Returns a link with an address alone. */
    static Link of(String address) {
        return builder().address(address).build();
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Link}. Not thread-safe.
     *
     * <p>Required: {@code address(String)}. Without one of them, {@code build()} throws an {@link IllegalStateException}
     * that names it.
     *
     * <p>Optional: {@code title(LocalizedText)}, {@code description(LocalizedText)}, {@code date(LocalDate)},
     * {@code mediaType(String)}, {@code hash(String)}.
     *
     * <p>Any number of times: {@code addLanguage(String)}, {@code addTag(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
