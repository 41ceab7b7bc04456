package dev.kith.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, unspecified",
        "10.0.0.1, private",
        "10.255.255.255, private",
        "100.64.0.0, shared by the customers of a provider",
        "100.127.255.255, shared by the customers of a provider",
        "127.0.0.1, of this machine",
        "127.255.0.3, of this machine",
        "169.254.169.254, link-local",
        "172.16.0.1, private",
        "172.31.255.255, private",
        "192.0.0.192, reserved",
        "192.168.1.1, private",
        "198.19.255.255, reserved",
        "203.0.113.9, reserved",
        "224.0.0.1, multicast",
        "239.255.255.250, multicast",
        "255.255.255.255, reserved",
        "::, unspecified",
        "::1, of this machine",
        "::127.0.0.1, reserved",
        "fc00::1, private",
        "fdff::1, private",
        "fd00:ec2::254, private",
        "fe80::1, link-local",
        "febf::1, link-local",
        "fec0::1, private",
        "ff02::1, multicast",
        "2001:db8::1, reserved",
        "2001::1, reserved",
        "2002:7f00:1::, reserved",
        "4000::1, reserved",
        "64:ff9b::7f00:1, of this machine",
        "64:ff9b::a9fe:a9fe, link-local",
        "64:ff9b:1::1, reserved"
    })
    void areKeptOutOf(String address, String kind) throws UnknownHostException {
        assertThat(Range.kindOf(InetAddress.getByName(address))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2606:4700::1111",
                "2a00:1450:4001::1",
                "64:ff9b::808:808"
            })
    void areOpenElsewhere(String address) throws UnknownHostException {
        assertThat(Range.kindOf(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, of this machine", "10.1.2.3, private", "169.254.169.254, link-local"})
    void knowWhatIsMappedIntoTheNewerProtocol(String address, String kind) throws UnknownHostException {
        assertThat(Range.kindOf(mapped(address))).contains(kind);
    }

    @Test
    void leaveOpenWhatIsMappedAndOpen() throws UnknownHostException {
        assertThat(Range.kindOf(mapped("8.8.8.8"))).isEmpty();
    }

    /** With a scope, Java leaves such an address as it is. */
    private static InetAddress mapped(String address) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(InetAddress.getByName(address).getAddress(), 0, bytes, 12, 4);
        return Inet6Address.getByAddress("mapped", bytes, 0);
    }
}
