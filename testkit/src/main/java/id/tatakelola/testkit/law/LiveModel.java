package id.tatakelola.testkit.law;

import id.tatakelola.model.CompleteRegister;
import id.tatakelola.model.Fact;
import id.tatakelola.model.FactRef;
import id.tatakelola.model.FactTypes;
import id.tatakelola.model.Portfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the facts, registers and day are, kept beside the live check and made into a portfolio from scratch. */
record LiveModel(SortedMap<FactRef, Fact> facts, List<CompleteRegister> registers, LocalDate day) {
    Portfolio portfolio(FactTypes types) {
        return Portfolio.of("random city", types, facts.values(), registers);
    }

    LiveModel after(RandomEdits.Edit edit) {
        if (edit instanceof RandomEdits.Edit.Day moved) {
            return new LiveModel(facts, registers, moved.day());
        } else if (edit instanceof RandomEdits.Edit.Registers declared) {
            return new LiveModel(facts, declared.registers(), day);
        }
        RandomEdits.Edit.Facts changed = (RandomEdits.Edit.Facts) edit;
        SortedMap<FactRef, Fact> all = new TreeMap<>(facts);
        changed.gone().forEach(all::remove);
        changed.come().forEach(fact -> all.put(FactRef.of(fact), fact));
        return new LiveModel(all, registers, day);
    }

    /** The edit that leads from another model, which differs in its facts only, to this one. */
    RandomEdits.Edit.Facts back(LiveModel other) {
        List<FactRef> gone = new ArrayList<>(other.facts.keySet());
        gone.removeAll(facts.keySet());
        List<Fact> come = new ArrayList<>(facts.values());
        come.removeAll(other.facts.values());
        return new RandomEdits.Edit.Facts(gone, come);
    }
}
