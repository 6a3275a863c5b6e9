package id.tatakelola.testkit.pack;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.testkit.Constructs;

/** Packs of one rule, for tests that write its cases. */
public final class Packs {
    public static final String NOT_PLAIN = """
            rule: not-plain
            severity: MINOR
            cites: [contoh-2024#pasal-1]
            asOf: 2024-03-01
            complete: [OrganizationUnit, NetworkLink]
            given:
              OrganizationUnit:
                - {id: u1, name: Dinas A, kind: DEPARTMENT}
              NetworkLink:
                - {id: l1, unitId: u1, status: WORKING}
            cases:
            """;

    private Packs() {}

    public static PackSet one(String rule) {
        return Constructs.PACKS.only(rule);
    }
}
