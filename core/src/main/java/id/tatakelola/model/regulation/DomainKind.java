package id.tatakelola.model.regulation;

/** The five domains of city regulation (<i>lima bidang Perwako</i>). */
public enum DomainKind {
    /** <i>Kebijakan umum e-government</i>. */
    GENERAL_POLICY,
    /** <i>Tata kelola data dan informasi</i>. */
    DATA_INFORMATION,
    /** <i>Tata kelola aplikasi</i>. */
    APPLICATION,
    /** <i>Tata kelola infrastruktur TIK</i>. */
    INFRASTRUCTURE,
    /** <i>Tata kelola kelembagaan dan sumber daya manusia TIK</i>. */
    INSTITUTION
}
