package id.tatakelola.model;

/** Values of which a fact cannot be made (<i>fakta yang ditolak</i>); its message is in English. */
public final class FactException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String indonesian;

    /**
     * A refusal, told in both languages.
     *
     * @param english begins with the component that is meant
     */
    public FactException(String indonesian, String english) {
        super(english);
        this.indonesian = indonesian;
    }

    /** What the message says, in Indonesian. */
    public String indonesian() {
        return indonesian;
    }
}
