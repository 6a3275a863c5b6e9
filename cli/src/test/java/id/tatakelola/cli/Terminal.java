package id.tatakelola.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the command as a user does, and keeps what it printed; tests of commands begin with it. */
abstract class Terminal {
    /** What the last run printed as its result. */
    String out = "";

    /** What the last run told besides: progress and errors. */
    String err = "";

    /** Runs the command and gives its status. */
    final int run(String... args) {
        StringWriter standard = new StringWriter();
        StringWriter error = new StringWriter();
        int status = Main.run(new PrintWriter(standard), new PrintWriter(error), args);
        out = standard.toString();
        err = error.toString();
        return status;
    }
}
