package id.tatakelola.benchmarks.oracle.monitoring;

import id.tatakelola.benchmarks.oracle.Index;
import id.tatakelola.benchmarks.oracle.OracleCity;
import id.tatakelola.benchmarks.oracle.OracleRule;
import id.tatakelola.benchmarks.oracle.Plain;
import id.tatakelola.benchmarks.oracle.Units;
import id.tatakelola.benchmarks.oracle.Verdicts;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.asset.ApplicationUse;
import id.tatakelola.model.asset.Hosting;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.asset.WebsiteStatus;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.service.CatalogueEntry;
import java.util.List;

/** Rules of monitoring on applications and web sites: where they are listed, placed, used and owned. */
final class ApplicationMonitoring {
    private static final String FINANCIAL_SYSTEM = "SIPKD";

    private static final Index<CatalogueEntry> ENTRIES =
            new Index<>(CatalogueEntry.class, CatalogueEntry::applicationId);
    private static final Index<ApplicationUse> USES = new Index<>(ApplicationUse.class, ApplicationUse::unitId);

    private ApplicationMonitoring() {}

    static List<OracleRule> rules() {
        return List.of(
                OracleRule.judging("application-not-in-catalogue", Application.class, ApplicationMonitoring::listed),
                OracleRule.deriving("catalogue-share", ApplicationMonitoring::share),
                OracleRule.judging("system-hosted-abroad", Application.class, ApplicationMonitoring::hosting),
                OracleRule.judging("unit-without-sipkd", OrganizationUnit.class, ApplicationMonitoring::sipkd),
                OracleRule.judging("website-without-owner", Website.class, ApplicationMonitoring::owner));
    }

    static boolean isRunning(Application application) {
        return application.status() == ApplicationStatus.RUNNING;
    }

    private static void listed(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            boolean applies = isRunning(application);
            out.judge(application, applies, applies && !isListed(city, application));
        }
    }

    private static boolean isListed(OracleCity city, Application application) {
        for (CatalogueEntry entry : city.by(ENTRIES, application.id())) {
            if (Plain.covers(entry.validity(), city.asOf())) {
                return true;
            }
        }
        return false;
    }

    /** The share of no application is none. */
    private static void share(OracleCity city, Verdicts out) {
        int running = 0;
        int listed = 0;
        for (Application application : city.all(Application.class)) {
            if (isRunning(application)) {
                running++;
                listed += isListed(city, application) ? 1 : 0;
            }
        }
        Shares.ofCity(city, out, listed, running);
    }

    private static void hosting(OracleCity city, Verdicts out) {
        for (Application application : city.all(Application.class)) {
            out.judge(application, isRunning(application), application.hosting() == Hosting.ABROAD);
        }
    }

    private static void sipkd(OracleCity city, Verdicts out) {
        for (OrganizationUnit unit : city.all(OrganizationUnit.class)) {
            boolean applies = Units.isOffice(city, unit);
            out.judge(unit, applies, applies && !usesFinancialSystem(city, unit));
        }
    }

    private static boolean usesFinancialSystem(OracleCity city, OrganizationUnit unit) {
        for (ApplicationUse use : city.by(USES, unit.id())) {
            Application application =
                    Plain.yes(use.active()) ? city.find(Application.class, use.applicationId()) : null;
            if (application != null && application.name().equals(FINANCIAL_SYSTEM)) {
                return true;
            }
        }
        return false;
    }

    private static void owner(OracleCity city, Verdicts out) {
        for (Website website : city.all(Website.class)) {
            out.judge(website, website.status() == WebsiteStatus.ACTIVE, Plain.none(website.ownerId()));
        }
    }
}
