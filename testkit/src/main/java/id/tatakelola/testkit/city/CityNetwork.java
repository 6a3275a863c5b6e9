package id.tatakelola.testkit.city;

import id.tatakelola.model.Bandwidth;
import id.tatakelola.model.asset.AllocationBasis;
import id.tatakelola.model.asset.BandwidthAllocation;
import id.tatakelola.model.asset.LinkMedium;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.asset.NetworkPurpose;
import id.tatakelola.model.asset.Website;
import id.tatakelola.model.asset.WebsiteStatus;
import java.util.ArrayList;
import java.util.List;

/** The links and websites of the reference city (<i>sambungan jaringan, situs web</i>): all well. */
final class CityNetwork {
    /** How many websites the city has recorded, in use or not. */
    static final int SITES = 29;
    /** How many of them are in use. */
    static final int SITES_IN_USE = 26;

    private static final long SITE_MBPS = 10;
    private static final long TOTAL_MBPS = 600;

    private final CityBook book;

    CityNetwork(CityBook book) {
        this.book = book;
    }

    void write() {
        CityOffices.offices().forEach(unit -> link("sambungan-" + unit, unit, LinkMedium.FIBRE));
        CityOffices.districts().forEach(unit -> link("sambungan-" + unit, unit, medium(unit)));
        book.add(link("publik-alun-alun", "kec-tengah", LinkMedium.WIRELESS, NetworkPurpose.PUBLIC_COVERAGE));
        book.add(new BandwidthAllocation(
                "alokasi-kota", Bandwidth.ofMbps(TOTAL_MBPS), AllocationBasis.TOTAL, CityOffices.TERM));
        book.add(new BandwidthAllocation(
                "alokasi-situs", Bandwidth.ofMbps(SITE_MBPS), AllocationBasis.PER_SITE, CityOffices.TERM));
        websites();
    }

    private static LinkMedium medium(String unit) {
        return unit.startsWith("kec-") ? LinkMedium.FIBRE_AND_WIRELESS : LinkMedium.WIRELESS;
    }

    private void link(String id, String unit, LinkMedium medium) {
        book.add(link(id, unit, medium, NetworkPurpose.GOVERNMENT_INTRANET));
    }

    private static NetworkLink link(String id, String unit, LinkMedium medium, NetworkPurpose purpose) {
        return new NetworkLink(id, unit, medium, "kominfo", Bandwidth.ofMbps(SITE_MBPS), LinkStatus.WORKING, purpose);
    }

    /** One for each office, one for the city and one for each of three kecamatan; the last three are no longer used. */
    private void websites() {
        List<String> owners = new ArrayList<>(CityOffices.offices());
        owners.addAll(List.of("kota", "kec-barat", "kec-selatan", "kec-tengah"));
        for (int i = 0; i < SITES; i++) {
            String owner = owners.get(i);
            WebsiteStatus status = i < SITES_IN_USE ? WebsiteStatus.ACTIVE : WebsiteStatus.RETIRED;
            book.add(new Website("situs-" + owner, owner + ".contoh.example", owner, status));
        }
    }
}
