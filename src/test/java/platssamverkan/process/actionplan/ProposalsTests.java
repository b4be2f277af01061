package platssamverkan.process.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.process.desk.TestTexts;

class ProposalsTests {

    @Test
    void foldsWhatFollowsTheSummaryOfAProposal() {
        assertThat(Proposals.markdown(snapshot("Planen", "Ändringar", "Kostnad", "1. Ljus"), TestTexts.swedish())).isEqualTo("""
            **Planen**

            - Rad

            **Ändringar**

            - Rad

            **Kostnad**

            - Rad

            Nedan står förslaget del för del. **Öppna en rad för att läsa allt om den.**

            ###### 1\\. Ljus

            - Rad""");
    }

    @Test
    void foldsNothingOfAShortProposal() {
        assertThat(Proposals.markdown(snapshot("Fortsatt arbete"), TestTexts.swedish())).isEqualTo("**Fortsatt arbete**\n\n- Rad");
    }

    private static Snapshot snapshot(String... headings) {
        return new Snapshot(Stream.of(headings).map(heading -> new Snapshot.Part(heading, List.of("Rad"))).toList());
    }
}
