package id.tatakelola.model.organization;

import id.tatakelola.model.Checks;
import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import org.jspecify.annotations.Nullable;

/**
 * An area of the city (<i>wilayah: kota, kecamatan, kelurahan</i>).
 *
 * @param id the Kemendagri code, such as {@code 61.72.01.1001}
 * @param name what people call it
 * @param kind which kind
 * @param parentId the area it lies in; {@code none} for the city; null when not known
 */
public record Area(
        String id,
        String name,
        AreaKind kind,
        @References(Area.class) @Nullable String parentId) implements Fact {
    /** Checks the components. */
    public Area {
        Checks.id(id);
        Checks.text("name", name);
    }
}
