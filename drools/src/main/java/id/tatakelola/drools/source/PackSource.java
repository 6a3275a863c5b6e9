package id.tatakelola.drools.source;

import id.tatakelola.engine.rule.LegalSource;
import id.tatakelola.model.Language;
import id.tatakelola.model.regulation.Parameter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A rule pack before it is compiled (<i>naskah paket aturan</i>).
 *
 * @param id the pack's name
 * @param version its semantic version
 * @param jurisdiction for whom its rules are, such as {@code Kota Singkawang}; empty when it does not say
 * @param files its rule files
 * @param sources what its rules may cite, by id
 * @param parameters the dated values it brings
 * @param texts the texts of its rules by {@code rule.part}, in each language it has; at least one
 * @param places where its texts stand
 */
public record PackSource(
        String id,
        String version,
        String jurisdiction,
        List<RuleFile> files,
        Map<String, LegalSource> sources,
        List<Parameter> parameters,
        Map<Language, SortedMap<String, String>> texts,
        TextPlaces places) {
    /** A pack whose texts come from no file. */
    public PackSource(
            String id,
            String version,
            String jurisdiction,
            List<RuleFile> files,
            Map<String, LegalSource> sources,
            List<Parameter> parameters,
            Map<Language, SortedMap<String, String>> texts) {
        this(id, version, jurisdiction, files, sources, parameters, texts, TextPlaces.none());
    }

    /** Copies the collections. */
    public PackSource {
        files = List.copyOf(files);
        sources = Map.copyOf(sources);
        parameters = List.copyOf(parameters);
        texts = Map.copyOf(texts);
    }
}
