package id.tatakelola.testkit.assertj;

import id.tatakelola.engine.result.CheckResult;

/** Where assertions on results begin; import its method statically beside that of AssertJ. */
public final class GovernanceAssertions {
    private GovernanceAssertions() {}

    /** Assertions on a result. */
    public static CheckResultAssert assertThat(CheckResult result) {
        return new CheckResultAssert(result);
    }
}
