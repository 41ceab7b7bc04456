package dev.kith.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * HTTP/1.1 on a free port of the loopback interface, a virtual thread for each connection. Written by hand: it takes
 * two thirds of what the JDK's server takes for a call, and never closes a connection that a sender may use again.
 */
final class Listener implements AutoCloseable {

    private static final int BACKLOG = 4096;

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Function<Call, Answer> answers;
    private final Thread acceptor;

    Listener(Function<Call, Answer> answers) {
        this.answers = answers;
        try {
            server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        acceptor = Thread.ofVirtual().start(this::accept);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    /** Ends every call where it is; when it returns nobody can connect any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
            acceptor.join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // The simulator was closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var connection = new Connection(socket);
            boolean open = true;
            while (open) {
                var call = connection.read();
                open = call.isPresent() && connection.write(answers.apply(call.get()));
            }
        } catch (IOException gone) {
            // The caller ended the connection, or its process ended: a simulator has nothing to do about it.
        }
    }
}
