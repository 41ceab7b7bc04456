package dev.kith.board;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Prints a paper on one page of A4, tagged for those who have it read to them (PDF/UA); it fetches nothing from anywhere. */
final class Press {

    /** Both come with libraries, under licences that let a document embed them (SIL OFL 1.1; Bitstream Vera). */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String ARABIC = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    private static final int NORMAL_WEIGHT = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /** As much of it as fits. */
    static byte[] print(Paper paper) {
        for (Room room : Room.ALL) {
            var printed = print(Page.of(paper, room));
            if (printed.isPresent()) {
                return printed.get();
            }
        }
        throw new IllegalStateException(
                "no page is large enough (campaign: " + paper.report().campaign() + ")");
    }

    /** Empty where it takes more than one page; a table that is broken cannot be tagged, so it is not printed to see. */
    private static Optional<byte[]> print(String html) {
        try (var out = new ByteArrayOutputStream();
                var renderer = builder(html).toStream(out).buildPdfRenderer()) {
            renderer.layout();
            if (renderer.getRootBox().getLayer().getPages().size() > 1) {
                return Optional.empty();
            }
            renderer.createPDF();
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .useFont(() -> font(LATIN), "latin", NORMAL_WEIGHT, FontStyle.NORMAL, true)
                .useFont(() -> font(ARABIC), "arabic", NORMAL_WEIGHT, FontStyle.NORMAL, true)
                .useUnicodeBidiSplitter(Leftwards.Splitter::new)
                .useUnicodeBidiReorderer(new Leftwards())
                .useObjectDrawerFactory(new CourseDrawer.Factory())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useReplacementText("")
                .usePdfUaAccessibility(true)
                .withProducer("Kith");
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream(name), () -> "no font " + name);
    }
}
