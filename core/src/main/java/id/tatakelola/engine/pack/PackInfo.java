package id.tatakelola.engine.pack;

/**
 * Which pack took part in a check.
 *
 * @param id the pack's name
 * @param version its version
 * @param digest the SHA-256 of its plan text, in hexadecimal
 */
public record PackInfo(String id, String version, String digest) {}
