package id.tatakelola.benchmarks;

import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.asset.LinkStatus;
import id.tatakelola.model.asset.NetworkLink;
import id.tatakelola.model.data.Dataset;
import id.tatakelola.model.organization.OrganizationUnit;
import id.tatakelola.model.organization.Role;
import id.tatakelola.model.organization.RoleKind;
import id.tatakelola.model.security.SecurityMeasure;
import java.util.stream.Stream;

/** What a live check is told, to and fro. */
public enum Edit {
    /** A backup fails and works again: no city-wide count reads it. */
    BACKUP("a backup fails and works again") {
        @Override
        Stream<Fact[]> candidates(Portfolio city) {
            return city.facts(SecurityMeasure.class).stream()
                    .filter(m -> Boolean.TRUE.equals(m.operational()))
                    .map(m -> new Fact[] {new SecurityMeasure(m.id(), m.applicationId(), m.kind(), false), m});
        }
    },
    /** The metadata of a data set: no count reads them, but counts read data sets. */
    DATASET("metadata of a data set") {
        @Override
        Stream<Fact[]> candidates(Portfolio city) {
            return city.facts(Dataset.class).stream()
                    .filter(d -> Boolean.TRUE.equals(d.metadataComplete()))
                    .map(d -> new Fact[] {d.withMetadataComplete(false), d});
        }
    },
    /** A link fails and works again: the city-wide share of units that are connected reads it. */
    LINK("a link fails and works again") {
        @Override
        Stream<Fact[]> candidates(Portfolio city) {
            return city.facts(NetworkLink.class).stream()
                    .filter(l -> l.status() == LinkStatus.WORKING)
                    .map(l -> new Fact[] {l.withStatus(LinkStatus.DISTURBED), l});
        }
    },
    /** One more manager of ICT, who becomes head of a unit: most rules about roles read it, city-wide ones too. */
    ROLE("one more manager of ICT, who becomes head of a unit") {
        @Override
        Stream<Fact[]> candidates(Portfolio city) {
            return city.facts(OrganizationUnit.class).stream().map(unit ->
                    new Fact[] {role(RoleKind.ICT_MANAGEMENT, unit), role(RoleKind.UNIT_HEAD, unit)});
        }
    };

    private final String words;

    Edit(String words) {
        this.words = words;
    }

    /** In words. */
    public String inWords() {
        return words;
    }

    /** Pairs of versions of a fact, which take turns; an edit is of use where the first tells something. */
    abstract Stream<Fact[]> candidates(Portfolio city);

    private static Role role(RoleKind kind, OrganizationUnit unit) {
        return new Role("edited", "edited", kind, unit.id());
    }
}
