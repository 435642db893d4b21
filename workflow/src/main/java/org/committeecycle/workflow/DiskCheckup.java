package org.committeecycle.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.committeecycle.domain.process.Checkup;
import org.committeecycle.domain.process.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Looks how much room is left where the data lie. */
@Component
class DiskCheckup implements Checkup {

    private static final String PART = "Disk";
    private static final String HELP =
            "Make room, or move the data to a larger disk; nothing is lost before it is full.";
    private static final long MEGABYTE = 1_000_000;

    private final Path data;
    private final long enough;

    DiskCheckup(
            @Value("${committee.data:./data}") String data, @Value("${committee.enough-megabytes:1000}") long enough) {
        this.data = Path.of(data).toAbsolutePath().normalize();
        this.enough = enough;
    }

    @Override
    public List<Finding> findings() {
        try {
            long left = Files.getFileStore(nearest()).getUsableSpace() / MEGABYTE;
            String sentence = "%,d MB are free in %s.".formatted(left, data);
            return List.of(left < enough ? Finding.attention(PART, sentence, HELP) : Finding.fine(PART, sentence));
        } catch (IOException unreadable) {
            return List.of(Finding.broken(
                    PART, "The data directory %s cannot be looked at.".formatted(data), "See that it is mounted."));
        }
    }

    /** The data directory, or what is there of the way to it. */
    private Path nearest() {
        Path there = data;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
