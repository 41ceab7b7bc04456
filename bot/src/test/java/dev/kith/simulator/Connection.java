package dev.kith.simulator;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Requests and answers on one connection, as much of HTTP/1.1 as senders use: bodies of a known length. */
final class Connection {

    private static final int LONGEST_LINE = 16_384;

    private final InputStream in;
    private final OutputStream out;

    Connection(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** The next request; empty at the connection's end. */
    Optional<Call> read() throws IOException {
        String request = line();
        if (request.isEmpty()) {
            return Optional.empty();
        }
        String authorization = "";
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (is(header, "authorization:")) {
                authorization = value(header);
            } else if (is(header, "content-length:")) {
                length = Integer.parseInt(value(header));
            } else if (is(header, "transfer-encoding:")) {
                throw new UnsupportedOperationException("a body must tell its length");
            }
        }
        var parts = request.split(" ");
        return Optional.of(new Call(parts[0], parts[1], authorization, in.readNBytes(length)));
    }

    /** False where the answer is to cut the connection. */
    boolean write(Answer answer) throws IOException {
        if (answer.code() == 0) {
            return false;
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String retryAfter = answer.retryAfter() > 0 ? "Retry-After: " + answer.retryAfter() + "\r\n" : "";
        String head = "HTTP/1.1 " + answer.code() + " \r\nContent-Type: application/json; charset=utf-8\r\n"
                + retryAfter + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] whole = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, whole, 0, head.length());
        System.arraycopy(body, 0, whole, head.length(), body.length);
        out.write(whole);
        return true;
    }

    /** Up to the end of the line, or of the connection. */
    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
            if (line.length() > LONGEST_LINE) {
                throw new ProtocolException("a header without end");
            }
        }
        return line.toString();
    }

    private static boolean is(String header, String name) {
        return header.regionMatches(true, 0, name, 0, name.length());
    }

    private static String value(String header) {
        return header.substring(header.indexOf(':') + 1).strip();
    }
}
