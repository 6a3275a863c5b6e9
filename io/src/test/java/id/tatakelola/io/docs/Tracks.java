package id.tatakelola.io.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parallel tracks in a channel: each span gets the first track on which nothing is in its way. */
final class Tracks {
    static final int PITCH = 6;
    private static final int APART = 8;

    private record Span(int from, int to) {
        boolean near(Span other) {
            return from <= other.to + APART && other.from <= to + APART;
        }
    }

    private final List<List<Span>> tracks = new ArrayList<>();
    private final Map<Net, Integer> trackOf = new HashMap<>();

    void add(Net net, int from, int to) {
        Span span = new Span(from, to);
        int track = 0;
        while (track < tracks.size() && tracks.get(track).stream().anyMatch(span::near)) {
            track++;
        }
        if (track == tracks.size()) {
            tracks.add(new ArrayList<>());
        }
        tracks.get(track).add(span);
        trackOf.put(net, track);
    }

    /** How far a net's track lies from the first. */
    int offset(Net net) {
        return trackOf.getOrDefault(net, 0) * PITCH;
    }

    /** How wide all tracks are together. */
    int width() {
        return tracks.size() * PITCH;
    }
}
