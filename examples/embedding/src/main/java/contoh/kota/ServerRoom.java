package contoh.kota;

import id.tatakelola.model.Fact;
import id.tatakelola.model.References;
import id.tatakelola.model.organization.OrganizationUnit;
import org.jspecify.annotations.Nullable;

/**
 * A server room (<i>ruang server</i>): a fact type of this application.
 *
 * @param id the room's code
 * @param name what people call it
 * @param ownerId the unit that keeps it; {@code none} when none does; null when not known
 * @param fireAlarm whether it has a fire alarm; null when not known
 */
public record ServerRoom(
        String id,
        String name,
        @References(OrganizationUnit.class) @Nullable String ownerId,
        @Nullable Boolean fireAlarm)
        implements Fact {}
