package dev.kith.outgoing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A proxy that wants a login and leads every tunnel to one server of the test, whatever host was asked for. */
public final class TunnelProxy implements AutoCloseable {

    private final ServerSocket server;
    private final int target;
    private final String login;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** {@code login} is the header that lets through. */
    public TunnelProxy(int target, String login) {
        this.target = target;
        this.login = login;
        try {
            this.server = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort());
    }

    /** What was asked for: {@code CONNECT host:port}, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = server.accept();
                threads.execute(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            var head = head(client);
            asked.add(head.getFirst().replace(" HTTP/1.1", ""));
            if (head.stream().noneMatch(line -> line.equalsIgnoreCase("Proxy-Authorization: " + login))) {
                write(
                        client.getOutputStream(),
                        "HTTP/1.1 407 Who asks?\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
                return;
            }
            try (var upstream = new Socket(InetAddress.getLoopbackAddress(), target)) {
                write(client.getOutputStream(), "HTTP/1.1 200 Connected\r\n\r\n");
                threads.execute(() -> copy(upstream, client));
                copy(client, upstream);
            }
        } catch (IOException gone) {
            // The other end left.
        }
    }

    /** The client waits for the answer, so nothing after the head is read along. */
    private static List<String> head(Socket client) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        return Stream.generate(() -> line(reader))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private static String line(BufferedReader reader) {
        try {
            String line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException gone) {
            // One of the ends left.
        }
    }
}
