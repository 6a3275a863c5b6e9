package id.tatakelola.cli.cache;

import id.tatakelola.drools.source.PackSource;
import id.tatakelola.drools.source.RuleFile;
import id.tatakelola.model.FactComponent;
import id.tatakelola.model.FactType;
import id.tatakelola.model.FactTypes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The SHA-256 of all that a compile reads: the engine, the fact types, and the pack or rule file. */
final class CacheKey {
    private final MessageDigest digest = sha256();

    private CacheKey(String engine) {
        add(engine);
        FactTypes.standard().all().forEach(this::add);
    }

    /** Of the plan of a pack. */
    static String of(String engine, PackSource pack) {
        CacheKey key = new CacheKey(engine);
        key.add("pack").add(pack.id()).add(pack.version());
        pack.files().forEach(key::add);
        new TreeMap<>(pack.sources()).values().forEach(source -> key.add(source.toString()));
        pack.parameters().forEach(parameter -> key.add(parameter.toString()));
        new TreeMap<>(pack.texts()).forEach((language, texts) -> {
            key.add("texts").add(language.name());
            texts.forEach((name, text) -> key.add(name).add(text));
        });
        return key.hex();
    }

    /** Of a rule file, for what Drools says of it. */
    static String of(String engine, RuleFile file) {
        CacheKey key = new CacheKey(engine);
        key.add("file").add(file);
        return key.hex();
    }

    /** Of a text. */
    static String of(String text) {
        MessageDigest digest = sha256();
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(RuleFile file) {
        add(file.path()).add(file.text());
    }

    private void add(FactType type) {
        add(type.javaType().getName());
        for (FactComponent component : type.components()) {
            add(component.name() + " " + component.javaType().getName() + " " + component.nullable() + " "
                    + component.nonNegative() + " " + component.references());
            if (component.javaType().isEnum()) {
                for (Object constant : component.javaType().getEnumConstants()) {
                    add(((Enum<?>) constant).name());
                }
            }
        }
    }

    /** The length goes before the text, so that no two lists of texts look alike. */
    private CacheKey add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
