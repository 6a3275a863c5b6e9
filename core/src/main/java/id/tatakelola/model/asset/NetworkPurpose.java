package id.tatakelola.model.asset;

/** What a network is for (<i>peruntukan jaringan</i>); public coverage is not the government network. */
public enum NetworkPurpose {
    /** <i>Jaringan intra pemerintah</i>. */
    GOVERNMENT_INTRANET,
    /** <i>Akses internet publik</i>. */
    PUBLIC_COVERAGE
}
