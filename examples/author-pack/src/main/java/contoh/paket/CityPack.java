package contoh.paket;

import id.tatakelola.engine.pack.PackSet;
import id.tatakelola.engine.pack.PackText;
import id.tatakelola.engine.pack.RulePack;
import id.tatakelola.rules.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The city's pack as applications use it: its plan, made when this jar was built. */
public final class CityPack {
    private static final String PLAN = "plans/kota-contoh.plan";

    private CityPack() {}

    /** The shipped packs and the city's own. */
    public static PackSet withShipped() {
        return RulePacks.all().and(alone());
    }

    /** The city's pack alone. */
    public static RulePack alone() {
        try (InputStream in = Objects.requireNonNull(CityPack.class.getResourceAsStream(PLAN), PLAN)) {
            return PackText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PLAN, e);
        }
    }
}
