package id.tatakelola.model;

/** The languages in which results are worded (<i>bahasa</i>). */
public enum Language {
    /** <i>Bahasa Indonesia</i>, the default. */
    ID,
    /** English. */
    EN
}
