package id.tatakelola.benchmarks.oracle.evaluation;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.asset.AllocationBasis;
import id.tatakelola.model.asset.BandwidthAllocation;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.asset.Platform;
import id.tatakelola.model.asset.PlatformQuality;
import id.tatakelola.model.asset.PlatformQualityKind;
import id.tatakelola.model.asset.PlatformStatus;
import id.tatakelola.model.oversight.Evidence;
import id.tatakelola.model.oversight.EvidenceGrade;
import id.tatakelola.model.service.Service;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules of evaluation on platforms and on bandwidth. */
final class InfrastructureEvaluation {
    private static final Index<PlatformQuality> QUALITIES =
            new Index<>(PlatformQuality.class, PlatformQuality::platformId);
    private static final Index<Service> SERVICES = new Index<>(Service.class, Service::platformId);

    private InfrastructureEvaluation() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging(
                        "platform-open-only-to-government", Platform.class, InfrastructureEvaluation::publicReach),
                OracleRule.judging(
                        "platform-quality-without-evidence", Platform.class, InfrastructureEvaluation::qualities),
                OracleRule.judging("platform-without-service", Platform.class, InfrastructureEvaluation::service),
                OracleRule.judging(
                        "site-below-allocation", BandwidthAllocation.class, InfrastructureEvaluation::perSite));
    }

    private static boolean operates(Platform platform) {
        return platform.status() == PlatformStatus.OPERATING;
    }

    private static void publicReach(OracleCity city, Verdicts out) {
        boolean reached = false;
        for (NetworkLink link : city.all(NetworkLink.class)) {
            reached |= works(link, NetworkPurpose.PUBLIC_COVERAGE);
        }
        for (Platform platform : city.all(Platform.class)) {
            out.judge(platform, operates(platform) && claimsAccess(city, platform), !reached);
        }
    }

    private static boolean works(NetworkLink link, NetworkPurpose purpose) {
        return link.status() == LinkStatus.WORKING && link.purpose() == purpose;
    }

    private static boolean claimsAccess(OracleCity city, Platform platform) {
        for (PlatformQuality quality : city.by(QUALITIES, platform.id())) {
            if (quality.kind() == PlatformQualityKind.ACCESSIBLE_TO_ALL && Plain.yes(quality.achieved())) {
                return true;
            }
        }
        return false;
    }

    private static void qualities(OracleCity city, Verdicts out) {
        for (Platform platform : city.all(Platform.class)) {
            boolean applies = operates(platform);
            out.judge(platform, applies, applies && lacksQuality(city, platform));
        }
    }

    private static boolean lacksQuality(OracleCity city, Platform platform) {
        Set<PlatformQualityKind> missing = EnumSet.allOf(PlatformQualityKind.class);
        for (PlatformQuality quality : city.by(QUALITIES, platform.id())) {
            if (Plain.yes(quality.achieved()) && isBorneOut(city, quality)) {
                missing.remove(quality.kind());
            }
        }
        return !missing.isEmpty();
    }

    private static boolean isBorneOut(OracleCity city, PlatformQuality quality) {
        for (Evidence evidence : EvidenceAbout.fact(city, quality)) {
            if (evidence.grade() == EvidenceGrade.DOCUMENT || evidence.grade() == EvidenceGrade.INSPECTION) {
                return true;
            }
        }
        return false;
    }

    private static void service(OracleCity city, Verdicts out) {
        for (Platform platform : city.all(Platform.class)) {
            boolean applies = operates(platform);
            out.judge(platform, applies, applies && !carriesService(city, platform));
        }
    }

    private static boolean carriesService(OracleCity city, Platform platform) {
        for (Service service : city.by(SERVICES, platform.id())) {
            if (Plain.yes(service.publicService()) && !Plain.none(service.ownerId())) {
                return true;
            }
        }
        return false;
    }

    /** A total promises no single site anything, so it is met. */
    private static void perSite(OracleCity city, Verdicts out) {
        Bandwidth narrowest = narrowest(city);
        for (BandwidthAllocation allocation : city.all(BandwidthAllocation.class)) {
            out.judge(
                    allocation,
                    Plain.covers(allocation.validity(), city.asOf()),
                    allocation.basis() == AllocationBasis.PER_SITE
                            && narrowest != null
                            && narrowest.compareTo(allocation.bandwidth()) < 0);
        }
    }

    /** The narrowest working link of the government network; null when there is none. */
    private static @Nullable Bandwidth narrowest(OracleCity city) {
        Bandwidth narrowest = null;
        for (NetworkLink link : city.all(NetworkLink.class)) {
            if (works(link, NetworkPurpose.GOVERNMENT_INTRANET)
                    && link.bandwidth() != null
                    && (narrowest == null || link.bandwidth().compareTo(narrowest) < 0)) {
                narrowest = link.bandwidth();
            }
        }
        return narrowest;
    }
}
