package contoh.kota;

import java.util.List;

/** A server as this application knows it; Tatakelola knows nothing of it. */
public record Server(String hostName, boolean alive, List<String> nightlyDumps, String room) {}
