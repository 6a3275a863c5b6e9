package id.tatakelola.io.source;

import id.tatakelola.engine.result.LocalText;
import id.tatakelola.model.FactException;

/** A value that cannot be what is wanted where it stands (<i>nilai yang ditolak</i>); its own message is in English. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient LocalText told;

    /** A refusal with the form wanted. */
    public Refused(LocalText told) {
        super(told.english());
        this.told = told;
    }

    /** What an exception tells; the same in both languages when it is none of ours. */
    public static LocalText told(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof FactException fact) {
            return new LocalText(fact.indonesian(), message);
        }
        return e instanceof Refused refused ? refused.told : Words.same(message);
    }
}
