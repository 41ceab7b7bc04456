package dev.kith.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final URI HERE = URI.create("https://kith.example");

    @Test
    void areOpenToThoseWhoAreNamedByTheirEmail() {
        var doors = new Doors(HERE, List.of(" Ana@Kith.Example ", ""));

        assertThat(doors.areOpenTo(TestPeople.in("ana", "UTC"))).isTrue();
        assertThat(doors.areOpenTo(TestPeople.in("ben", "UTC"))).isFalse();
    }

    @Test
    void areOpenToNobodyWhereNobodyIsNamed() {
        assertThat(new Doors(HERE, List.of("")).areOpenTo(TestPeople.in("ana", "UTC")))
                .isFalse();
    }
}
