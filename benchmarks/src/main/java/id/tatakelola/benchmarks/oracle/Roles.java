package id.tatakelola.benchmarks.oracle;

import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleAssignment;
import id.tatakelola.model.organization.RoleKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles, the offices they sit in and who holds them (<i>peran dan penugasan</i>). */
public final class Roles {
    private static final Index<Role> BY_KIND =
            new Index<>(Role.class, role -> role.kind().name());
    private static final Index<Role> BY_UNIT = new Index<>(Role.class, Role::unitId);
    private static final Index<RoleAssignment> BY_ROLE = new Index<>(RoleAssignment.class, RoleAssignment::roleId);

    private Roles() {}

    /** The roles of a kind. */
    public static List<Role> of(OracleCity city, RoleKind kind) {
        return city.by(BY_KIND, kind.name());
    }

    /** In how many offices roles of a kind sit; an office with two of them counts once. */
    public static int offices(OracleCity city, RoleKind kind) {
        Set<String> offices = new HashSet<>();
        for (Role role : of(city, kind)) {
            String office = role.unitId();
            if (office != null && !Plain.none(office)) {
                offices.add(office);
            }
        }
        return offices.size();
    }

    /** The roles that sit in the unit of an id; for {@code none}, those that sit in no unit. */
    public static List<Role> sitting(OracleCity city, @Nullable String unitId) {
        return city.by(BY_UNIT, unitId);
    }

    /** Whether a role of a kind sits in the unit of an id; nobody's role sits in no unit. */
    public static boolean sitsIn(OracleCity city, RoleKind kind, @Nullable String unitId) {
        if (!Plain.none(unitId)) {
            for (Role role : sitting(city, unitId)) {
                if (role.kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a role of an id is of a kind. */
    public static boolean isOf(OracleCity city, @Nullable String roleId, RoleKind kind) {
        Role role = city.find(Role.class, roleId);
        return role != null && role.kind() == kind;
    }

    /** The assignments of a role. */
    public static List<RoleAssignment> assignments(OracleCity city, Role role) {
        return city.by(BY_ROLE, role.id());
    }

    /** Whether somebody holds a role on the day, in whatever way. */
    public static boolean held(OracleCity city, Role role) {
        for (RoleAssignment assignment : assignments(city, role)) {
            if (Plain.covers(assignment.validity(), city.asOf())) {
                return true;
            }
        }
        return false;
    }
}
