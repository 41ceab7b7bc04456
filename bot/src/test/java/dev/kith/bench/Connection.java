package dev.kith.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that is kept alive, as lean as can be: the load shares two cores with the server. */
final class Connection implements AutoCloseable {

    private static final String OK = "HTTP/1.1 200";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[4_096];

    Connection(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    /** Sends a request and waits for its acknowledgement, which has no body. */
    void post(byte[] request) throws IOException {
        out.write(request);
        int length = 0;
        while (!ends(length)) {
            int read = in.read(buffer, length, buffer.length - length);
            if (read < 0) {
                throw new IOException("the server hung up");
            }
            length += read;
        }
        var answer = new String(buffer, 0, length, StandardCharsets.US_ASCII);
        if (!answer.startsWith(OK)) {
            throw new IOException("not acknowledged: " + answer);
        }
    }

    private boolean ends(int length) {
        return length >= 4 && buffer[length - 1] == '\n' && buffer[length - 3] == '\n' && buffer[length - 4] == '\r';
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
