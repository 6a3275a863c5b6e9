package contoh.kota;

import id.tatakelola.engine.GovernanceEngine;
import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.result.CheckResult;
import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.Portfolio;
import id.tatakelola.model.Validity;
import id.tatakelola.model.asset.Application;
import id.tatakelola.model.asset.ApplicationStatus;
import id.tatakelola.model.security.SecurityMeasure;
import id.tatakelola.model.security.SecurityMeasureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Maps this application's servers to facts and checks them. */
public final class CityCheck {
    private final GovernanceEngine engine;

    public CityCheck(PackSet packs) {
        this.engine = GovernanceEngine.load(packs);
    }

    public CheckResult check(List<Server> servers, List<ServerRoom> rooms, LocalDate asOf) {
        return engine.check(portfolio(servers, rooms), asOf);
    }

    static Portfolio portfolio(List<Server> servers, List<ServerRoom> rooms) {
        List<Fact> facts = new ArrayList<>(rooms);
        for (Server server : servers) {
            facts.add(Application.of(server.hostName(), server.hostName())
                    .withStatus(server.alive() ? ApplicationStatus.RUNNING : ApplicationStatus.RETIRED));
            if (!server.nightlyDumps().isEmpty()) {
                facts.add(new SecurityMeasure(
                        "dump-" + server.hostName(), server.hostName(), SecurityMeasureKind.BACKUP, true));
            }
        }
        // this application sees every dump, so no backup exists that it does not know of
        return Portfolio.of("Kota Contoh", facts, List.of(complete("SecurityMeasure"), complete("ServerRoom")));
    }

    static CompleteRegister complete(String factType) {
        return new CompleteRegister(factType, Validity.always(), Fact.NONE);
    }
}
