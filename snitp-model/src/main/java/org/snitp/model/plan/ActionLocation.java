package org.snitp.model.plan;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.snitp.model.document.Extensible;
import org.snitp.model.internal.Decimals;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/**
 * A place where an action is carried out, or that it is about.
 *
 * <p>Latitude and longitude are decimal degrees in the reference system WGS 84 (EPSG:4326), as in GeoJSON and IATI.
 *
 * <p>Nothing is required.
 *
 * <pre>{@code
 * ActionLocation actionLocation = ActionLocation.builder()
 *         .name(LocalizedText.of("Iași", "Iași"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ActionLocation extends Extensible, WithActionLocation {

    /** What it is called. */
    Optional<@Valid LocalizedText> getName();

    /** Codes of the place, each as {@code scheme:code}: {@code siruta:40198}, {@code geonames:683506}. */
    List<@NotBlankIfPresent String> getCodes();

    /** More about the place. */
    Optional<@Valid LocalizedText> getDescription();

    /** What is done there. */
    Optional<@Valid LocalizedText> getActivity();

    /** The degrees of latitude, from -90 to 90; north is positive. */
    Optional<BigDecimal> getLatitude();

    /** The degrees of longitude, from -180 to 180; east is positive. */
    Optional<BigDecimal> getLongitude();

    /** Returns whether two places are equal. Numbers are compared by value: 44.4 equals 44.40. This is {@code equals}. */
    static boolean areEqual(ActionLocation one, ActionLocation other) {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        return one.getName().equals(other.getName())
                && one.getCodes().equals(other.getCodes())
                && one.getDescription().equals(other.getDescription())
                && one.getActivity().equals(other.getActivity())
                && Decimals.areEqual(one.getLatitude(), other.getLatitude())
                && Decimals.areEqual(one.getLongitude(), other.getLongitude())
                && one.getExtensions().equals(other.getExtensions());
    }

    /** Returns the hash code that matches {@link #areEqual}. */
    static int hashOf(ActionLocation location) {
        Objects.requireNonNull(location, "location");
        return Objects.hash(
                location.getName(),
                location.getCodes(),
                location.getDescription(),
                location.getActivity(),
                Decimals.hashOf(location.getLatitude()),
                Decimals.hashOf(location.getLongitude()),
                location.getExtensions());
    }

    /** Returns a new, empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ActionLocation}. Not thread-safe.
     *
     * <p>Nothing is required.
     *
     * <p>Optional: {@code name(LocalizedText)}, {@code description(LocalizedText)}, {@code activity(LocalizedText)},
     * {@code latitude(BigDecimal)}, {@code longitude(BigDecimal)}.
     *
     * <p>Any number of times: {@code addCode(String)}.
     *
     * <p>{@code from} takes over all that an object has, and {@code putExtension} adds a field of its own.
     */
    class Builder extends ImmutableActionLocation.Builder {
        Builder() {}
    }
}
