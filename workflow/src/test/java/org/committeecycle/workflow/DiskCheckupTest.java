package org.committeecycle.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskCheckupTest {

    private static final long MORE_THAN_ANY_DISK = Long.MAX_VALUE;

    @TempDir
    Path data;

    @Test
    void enoughRoomIsFineAndSaysHowMuchAndWhere() {
        Finding finding = finding(data, 0);

        assertThat(finding.state()).isEqualTo(Finding.State.FINE);
        assertThat(finding.sentence()).matches(".*\\d MB are free in \\Q" + data + "\\E\\.");
    }

    @Test
    void littleRoomNeedsAttentionAndSaysWhatHelps() {
        Finding finding = finding(data, MORE_THAN_ANY_DISK);

        assertThat(finding.part()).isEqualTo("Disk");
        assertThat(finding.state()).isEqualTo(Finding.State.ATTENTION);
        assertThat(finding.help()).startsWith("Make room, or move the data to a larger disk");
    }

    @Test
    void aDirectoryThatIsNotThereYetIsLookedForOnTheDiskWhereItWillLie() {
        Path later = data.resolve("not/yet");

        assertThat(finding(later, 0).state()).isEqualTo(Finding.State.FINE);
        assertThat(later).doesNotExist();
    }

    private static Finding finding(Path data, long enough) {
        return new DiskCheckup(data.toString(), enough).findings().get(0);
    }
}
