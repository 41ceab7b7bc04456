package dev.kith.connectors.webhook;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A range of addresses and what it is for, in words; those that are not of the open internet are the ones of IANA's registries
 * of special-purpose addresses (RFC 6890), and for IPv6 all outside of 2000::/3, the only one given out.
 */
record Range(byte[] start, int bits, String kind) {

    private static final List<Range> IPV4 = List.of(
            range(8, "unspecified", 0),
            range(8, "private", 10),
            range(10, "shared by the customers of a provider", 100, 64),
            range(8, "of this machine", 127),
            range(16, "link-local", 169, 254),
            range(12, "private", 172, 16),
            range(24, "reserved", 192, 0, 0),
            range(24, "reserved", 192, 0, 2),
            range(24, "reserved", 192, 88, 99),
            range(16, "private", 192, 168),
            range(15, "reserved", 198, 18),
            range(24, "reserved", 198, 51, 100),
            range(24, "reserved", 203, 0, 113),
            range(4, "multicast", 224),
            range(4, "reserved", 240));

    private static final List<Range> IPV6 = List.of(
            range(128, "unspecified"),
            range(128, "of this machine", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
            range(7, "private", 0xfc),
            range(10, "link-local", 0xfe, 0x80),
            range(10, "private", 0xfe, 0xc0),
            range(8, "multicast", 0xff),
            range(23, "reserved", 0x20, 0x01),
            range(32, "reserved", 0x20, 0x01, 0x0d, 0xb8),
            range(16, "reserved", 0x20, 0x02),
            range(20, "reserved", 0x3f, 0xff));

    private static final Range GIVEN_OUT = range(3, "open", 0x20);

    /** IPv4 inside of IPv6: mapped (RFC 4291 section 2.5.5.2) and translated (RFC 6052). */
    private static final List<Range> CARRIERS = List.of(
            range(96, "mapped", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff),
            range(96, "translated", 0x00, 0x64, 0xff, 0x9b));

    /** What an address is for that is not of the open internet; empty for one that is. */
    static Optional<String> kindOf(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return kind(IPV4, bytes);
        }
        if (kind(CARRIERS, bytes).isPresent()) {
            return kind(IPV4, Arrays.copyOfRange(bytes, 12, 16));
        }
        return kind(IPV6, bytes)
                .or(() -> Stream.of("reserved")
                        .filter(word -> !GIVEN_OUT.holds(bytes))
                        .findFirst());
    }

    private static Optional<String> kind(List<Range> ranges, byte[] address) {
        return ranges.stream()
                .filter(range -> range.holds(address))
                .map(Range::kind)
                .findFirst();
    }

    private static Range range(int bits, String kind, int... start) {
        byte[] bytes = new byte[16];
        for (int at = 0; at < start.length; at++) {
            bytes[at] = (byte) start[at];
        }
        return new Range(bytes, bits, kind);
    }

    private boolean holds(byte[] address) {
        for (int bit = 0; bit < bits; bit++) {
            if (((address[bit / 8] ^ start[bit / 8]) & 0x80 >> bit % 8) != 0) {
                return false;
            }
        }
        return true;
    }
}
