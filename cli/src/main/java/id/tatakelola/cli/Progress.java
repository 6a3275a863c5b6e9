package id.tatakelola.cli;

import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;

/** Tells on standard error what is being done, when it takes longer than a second. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_MS = 1000;

    private final Timer timer = new Timer("progress", true);

    Progress(PrintWriter err, String doing) {
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        err.println(doing);
                    }
                },
                PATIENCE_MS);
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
