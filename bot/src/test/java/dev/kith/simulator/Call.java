package dev.kith.simulator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request as it came.
 *
 * @param method in capitals
 * @param path as it was sent, still encoded
 * @param authorization the header of that name, empty where there is none
 */
record Call(String method, String path, String authorization, byte[] body) {

    /** The parts of the path, decoded. */
    List<String> parts() {
        return Stream.of(path.substring(1).split("/")).map(Call::decoded).toList();
    }

    private static String decoded(String part) {
        return part.indexOf('%') < 0 ? part : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
