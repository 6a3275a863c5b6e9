package id.tatakelola.rules;

import id.tatakelola.model.Fact;
import id.tatakelola.model.FactModule;
import java.util.List;

/** What the parameters of the shipped rules are called (<i>sebutan parameter</i>); it brings no fact types. */
public final class ParameterLabels implements FactModule {
    @Override
    public List<Class<? extends Fact>> factTypes() {
        return List.of();
    }

    @Override
    public String labels() {
        return "parameters/labels.tsv";
    }
}
