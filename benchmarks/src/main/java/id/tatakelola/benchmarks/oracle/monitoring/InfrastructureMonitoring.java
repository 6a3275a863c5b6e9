package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.asset.AllocationBasis;
import id.tatakelola.model.asset.BandwidthAllocation;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformComponent;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.UnitKind;
import java.util.List;

/** Rules of monitoring on the city network and on platforms. */
final class InfrastructureMonitoring {
    private static final Index<NetworkLink> LINKS = new Index<>(NetworkLink.class, NetworkLink::unitId);
    private static final Index<PlatformComponent> COMPONENTS =
            new Index<>(PlatformComponent.class, PlatformComponent::platformId);

    private InfrastructureMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("link-without-medium", NetworkLink.class, InfrastructureMonitoring::medium),
                OracleRule.judging(
                        "links-exceed-allocation", BandwidthAllocation.class, InfrastructureMonitoring::allocation),
                OracleRule.deriving("platform-readiness", InfrastructureMonitoring::readiness),
                OracleRule.deriving("unit-connection-share", InfrastructureMonitoring::connectionShare),
                OracleRule.judging(
                        "unit-without-working-link", OrganizationUnit.class, InfrastructureMonitoring::connected));
    }

    private static boolean isGovernment(NetworkLink link) {
        return link.purpose() == NetworkPurpose.GOVERNMENT_INTRANET;
    }

    private static boolean works(NetworkLink link) {
        return isGovernment(link) && link.status() == LinkStatus.WORKING;
    }

    private static void medium(OracleCity city, Verdicts out) {
        for (NetworkLink link : city.all(NetworkLink.class)) {
            out.judge(link, isGovernment(link) && link.status() != LinkStatus.RETIRED, link.medium() == null);
        }
    }

    /** What is allocated to each site is no limit for all together, so it is met. */
    private static void allocation(OracleCity city, Verdicts out) {
        Bandwidth used = used(city);
        for (BandwidthAllocation allocation : city.all(BandwidthAllocation.class)) {
            out.judge(
                    allocation,
                    Plain.covers(allocation.validity(), city.asOf()),
                    allocation.basis() == AllocationBasis.TOTAL && used.compareTo(allocation.bandwidth()) > 0);
        }
    }

    /** What all working links carry together; at most what a bandwidth can say. */
    private static Bandwidth used(OracleCity city) {
        long sum = 0;
        for (NetworkLink link : city.all(NetworkLink.class)) {
            if (works(link) && link.bandwidth() != null) {
                sum += Math.min(link.bandwidth().bitsPerSecond(), Long.MAX_VALUE - sum);
            }
        }
        return new Bandwidth(sum);
    }

    private static void readiness(OracleCity city, Verdicts out) {
        for (Platform platform : city.all(Platform.class)) {
            if (platform.status() != PlatformStatus.RETIRED) {
                List<PlatformComponent> components = city.by(COMPONENTS, platform.id());
                int ready = 0;
                for (PlatformComponent component : components) {
                    ready += Plain.yes(component.ready()) ? 1 : 0;
                }
                Shares.of(out, platform, ready, components.size());
            }
        }
    }

    private static void connectionShare(OracleCity city, Verdicts out) {
        int units = 0;
        int connected = 0;
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            if (isToBeConnected(city, unit)) {
                units++;
                connected += isConnected(city, unit) ? 1 : 0;
            }
        }
        Shares.ofCity(city, out, connected, units);
    }

    private static void connected(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            boolean applies = isToBeConnected(city, unit);
            out.judge(unit, applies, applies && !isConnected(city, unit));
        }
    }

    private static boolean isToBeConnected(OracleCity city, OrganizationUnit unit) {
        return Units.isOffice(city, unit)
                || ((unit.kind() == UnitKind.KECAMATAN || unit.kind() == UnitKind.KELURAHAN)
                        && Plain.covers(unit.validity(), city.asOf()));
    }

    private static boolean isConnected(OracleCity city, OrganizationUnit unit) {
        for (NetworkLink link : city.by(LINKS, unit.id())) {
            if (works(link)) {
                return true;
            }
        }
        return false;
    }
}
