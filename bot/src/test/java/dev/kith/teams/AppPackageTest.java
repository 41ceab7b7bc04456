package dev.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The files of the package, as they are kept and as the build makes a zip of them. */
class AppPackageTest {

    private static final Path KEPT = Path.of("..", "config", "teams");

    @Test
    void theBuildMakesAPackageOfAllThatIsKept() throws IOException {
        var built = Zipped.files(Files.readAllBytes(Path.of("target", "kith-teams.zip")));

        assertThat(built.keySet()).containsExactlyInAnyOrderElementsOf(AppPackage.FILES);
        for (String file : AppPackage.FILES) {
            assertThat(built.get(file)).as(file).isEqualTo(Files.readAllBytes(KEPT.resolve(file)));
        }
    }

    @Test
    void theColourIconIsOpaqueAndTheMarkKeepsToTheMiddle() throws IOException {
        var icon = icon("color.png", 192);

        assertThat(icon.getColorModel().hasAlpha()).isFalse();
        // Teams cuts the edges off; the inner 120 pixels are always seen.
        assertThat(pixels(icon)
                        .filter(at -> at % 192 < 36 || at % 192 >= 156 || at / 192 < 36 || at / 192 >= 156)
                        .map(at -> icon.getRGB(at % 192, at / 192)))
                .containsOnly(0xff1c6b58);
    }

    @Test
    void theOutlineIsWhiteOnNothing() throws IOException {
        var icon = icon("outline.png", 32);

        assertThat(pixels(icon)
                        .mapToObj(at -> new Color(icon.getRGB(at % 32, at / 32), true))
                        .filter(colour -> colour.getAlpha() > 0)
                        .map(colour -> colour.getRGB() & 0xffffff))
                .hasSizeGreaterThan(200)
                .containsOnly(0xffffff);
        assertThat(icon.getRGB(0, 0) >>> 24).isZero();
    }

    private static IntStream pixels(BufferedImage icon) {
        return IntStream.range(0, icon.getWidth() * icon.getHeight());
    }

    private static BufferedImage icon(String file, int size) throws IOException {
        var icon = ImageIO.read(KEPT.resolve(file).toFile());
        assertThat(icon.getWidth()).isEqualTo(size);
        assertThat(icon.getHeight()).isEqualTo(size);
        return icon;
    }
}
