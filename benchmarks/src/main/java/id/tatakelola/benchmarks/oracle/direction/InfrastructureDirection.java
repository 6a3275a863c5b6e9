package id.tatakelola.benchmarks.oracle.direction;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Roles;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformComponent;
import id.tatakelola.model.asset.PlatformComponentKind;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.organization.RoleKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rules of direction on the network and on platforms. */
final class InfrastructureDirection {
    private static final Index<PlatformComponent> PARTS =
            new Index<>(PlatformComponent.class, PlatformComponent::platformId);

    private InfrastructureDirection() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("link-with-other-manager", NetworkLink.class, InfrastructureDirection::manager),
                OracleRule.judging("platform-without-parts", Platform.class, InfrastructureDirection::parts));
    }

    private static void manager(OracleCity city, Verdicts out) {
        for (NetworkLink link : city.all(NetworkLink.class)) {
            boolean applies =
                    link.status() != LinkStatus.RETIRED && link.purpose() == NetworkPurpose.GOVERNMENT_INTRANET;
            out.judge(link, applies, applies && !Roles.sitsIn(city, RoleKind.ICT_MANAGEMENT, link.managerId()));
        }
    }

    private static void parts(OracleCity city, Verdicts out) {
        for (Platform platform : city.all(Platform.class)) {
            boolean applies = platform.status() != PlatformStatus.RETIRED;
            out.judge(platform, applies, applies && lacksPart(city, platform));
        }
    }

    private static boolean lacksPart(OracleCity city, Platform platform) {
        Set<PlatformComponentKind> missing = EnumSet.allOf(PlatformComponentKind.class);
        for (PlatformComponent part : city.by(PARTS, platform.id())) {
            if (Plain.yes(part.ready())) {
                missing.remove(part.kind());
            }
        }
        return !missing.isEmpty();
    }
}
