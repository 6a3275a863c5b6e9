package id.tatakelola.model.security;

/** The least aspects of security (<i>aspek keamanan minimum</i>), Permen Kominfo 41/2007 clause 4.6.2.2.2. */
public enum SecurityAspect {
    /** <i>Kerahasiaan</i>: access only for those with authority. */
    CONFIDENTIALITY,
    /** <i>Integritas</i>: no change without permission. */
    INTEGRITY,
    /** <i>Autentikasi</i>: the identity of users is known. */
    AUTHENTICATION,
    /** <i>Ketersediaan</i>, up-time of websites included. */
    AVAILABILITY
}
