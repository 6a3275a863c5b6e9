package id.tatakelola.io.source;

import static id.tatakelola.io.source.Words.say;

import id.tatakelola.engine.result.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and nothing else: it refuses other encodings, control characters and more bytes than allowed, naming the
 * line, and leaves out a byte order mark. The refusal is a {@link PortfolioReadException}, which parsers pass on.
 */
public final class GuardedReader extends Reader {
    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final String file;
    private final long limit;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharBuffer characters = CharBuffer.allocate(CHUNK).flip();
    private long read;
    private int line = 1;
    private char last;
    private boolean begun;
    private boolean ended;

    /** A reader of a stream that belongs to a file, with the most bytes it may hold. */
    public GuardedReader(InputStream in, String file, long limit) {
        this.in = in;
        this.file = file;
        this.limit = limit;
    }

    /** The message that refuses a file for its size. */
    public static LocalText tooLarge(long size, long limit) {
        return say("file.large", String.valueOf(size), String.valueOf(limit));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!characters.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, characters.remaining());
        characters.get(target, offset, count);
        return count;
    }

    /** All that is left, as one text. */
    public String readAll() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[CHUNK];
        for (int n = read(part, 0, CHUNK); n >= 0; n = read(part, 0, CHUNK)) {
            text.append(part, 0, n);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        characters.clear();
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        read += Math.max(0, count);
        if (read > limit) {
            throw refusal(0, say("file.larger", String.valueOf(limit)));
        }
        CoderResult result = decoder.decode(bytes, characters, ended);
        characters.flip();
        leaveOutMark();
        check();
        if (result.isError()) {
            throw refusal(line, say("file.utf8"));
        }
    }

    private void leaveOutMark() {
        if (!begun && characters.hasRemaining()) {
            begun = true;
            if (characters.get(characters.position()) == '\uFEFF') {
                characters.get();
            }
        }
    }

    private void check() {
        for (int i = characters.position(); i < characters.limit(); i++) {
            char c = characters.get(i);
            if (c == '\r' || (c == '\n' && last != '\r')) {
                line++;
            } else if (Characters.control(c)) {
                throw refusal(line, Characters.notAllowed(c));
            }
            last = c;
        }
    }

    private PortfolioReadException refusal(int at, LocalText told) {
        return YamlDocument.refusal(new Position(file, at, 0), told);
    }
}
