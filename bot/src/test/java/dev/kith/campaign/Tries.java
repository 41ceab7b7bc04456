package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Workplace;
import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Dry runs of a week, as tests ask for them. */
final class Tries {

    static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;
    static final String MENTORS = WEEKLY.replace("id: weekly", "id: mentors")
            .replace("checkin, prompt: weekly", "introduction, prompt: peer-mentors");

    private Tries() {}

    /** Writes a campaign and looks at what it would do. */
    static DryRun.Page tried(Workplace workplace, String yaml) {
        write(workplace, yaml);
        return page(workplace, yaml.substring(4, yaml.indexOf('\n')), 100, "");
    }

    static void write(Workplace workplace, String yaml) {
        var id = new CampaignId(yaml.substring(4, yaml.indexOf('\n')));
        workplace.desk().write(id, id + ".yml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    static DryRun.Page page(Workplace workplace, String campaign, int most, String cursor) {
        var kept = workplace.desk().find(new CampaignId(campaign)).orElseThrow();
        var answer = workplace.dryRun().page(kept, new DryRun.Question(Duration.ofDays(7), most, cursor));
        assertThat(answer).isInstanceOf(DryRun.Page.class);
        return (DryRun.Page) answer;
    }
}
