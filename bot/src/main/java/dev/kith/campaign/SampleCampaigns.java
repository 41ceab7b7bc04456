package dev.kith.campaign;

import dev.kith.delivery.CampaignId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The campaigns that run in local mode from the start. */
public final class SampleCampaigns {

    private static final Logger log = LoggerFactory.getLogger(SampleCampaigns.class);
    private static final String FILES = "classpath:config/sample/campaigns/*.yml";

    private final CampaignDesk desk;
    private final List<EarlierDays> earlier;

    SampleCampaigns(CampaignDesk desk, List<EarlierDays> earlier) {
        this.desk = desk;
        this.earlier = List.copyOf(earlier);
    }

    /** Writes and starts each of them, unless it is there already. */
    public void start() {
        for (Resource file : files()) {
            String name = Objects.requireNonNull(file.getFilename());
            start(new CampaignId(name.substring(0, name.lastIndexOf('.'))), file);
        }
    }

    /** One that was written before a crash and not started is started now. */
    private void start(CampaignId id, Resource file) {
        var found = desk.find(id);
        if (found.isEmpty()) {
            desk.write(id, Objects.requireNonNull(file.getFilename()), bytes(file));
        }
        desk.find(id).filter(kept -> kept.state() == CampaignState.DRAFT).ifPresent(draft -> {
            earlier.forEach(days -> days.of(draft));
            desk.start(id);
            log.info("Started the sample campaign {}", id);
        });
    }

    private static Resource[] files() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
