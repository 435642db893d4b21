package org.committeecycle.workflow.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.process.guard.DeploymentGuard;
import org.springframework.stereotype.Component;

/**
 * Looks at what the engine would read from a backup before anything of it is written. What is in force, or still runs,
 * must be what could be put into force today; whatever else was once in force is looked at when the engine first reads it.
 */
@Component
class DeployedInBackup {

    private static final List<String> DEFINITIONS =
            List.of("act_re_procdef", "act_re_decision_def", "act_re_camformdef");

    /** What the engine carries: words, numbers, yes or no, and lists of them. */
    private static final ObjectInputFilter PLAIN = ObjectInputFilter.Config.createFilter(
            "maxdepth=10;maxarray=100000;maxrefs=1000000;maxbytes=64000000;java.lang.String;java.lang.Number;"
                    + "java.lang.Integer;java.lang.Long;java.lang.Short;java.lang.Double;java.lang.Boolean;"
                    + "java.lang.Object;java.util.ArrayList;java.util.LinkedList;java.util.Arrays$ArrayList;"
                    + "java.util.CollSer;java.util.ImmutableCollections$*;java.util.Collections$*;"
                    + "java.util.LinkedHashSet;java.util.HashSet;java.util.TreeSet;java.util.HashMap;"
                    + "java.util.LinkedHashMap;java.util.TreeMap;java.util.Map$Entry;!*");

    private static final int MAGIC_1 = 0xAC;
    private static final int MAGIC_2 = 0xED;

    private final DeploymentGuard guard;

    DeployedInBackup(DeploymentGuard guard) {
        this.guard = guard;
    }

    /** Refuses the backup by a sentence that names what may not be in it. */
    void check(ArchiveReader backup) {
        Set<String> used = usedDeployments(backup);
        backup.rows("act_ge_bytearray", row -> check(row, used));
    }

    private record Newest(int version, String deployment) {}

    private static Set<String> usedDeployments(ArchiveReader backup) {
        Set<String> running = new HashSet<>();
        backup.rows("act_ru_execution", row -> running.add(text(row, "proc_def_id_")));
        Set<String> used = new HashSet<>();
        for (String table : DEFINITIONS) {
            Map<String, Newest> newest = new HashMap<>();
            backup.rows(table, row -> {
                String deployment = text(row, "deployment_id_");
                newest.merge(
                        text(row, "key_"),
                        new Newest(row.path("version_").asInt(), deployment),
                        (one, other) -> one.version() > other.version() ? one : other);
                if (running.contains(text(row, "id_"))) {
                    used.add(deployment);
                }
            });
            newest.values().forEach(definition -> used.add(definition.deployment()));
        }
        return used;
    }

    private void check(JsonNode row, Set<String> used) {
        byte[] bytes = bytes(row);
        String deployment = text(row, "deployment_id_");
        if (deployment.isEmpty()) {
            requirePlain(bytes);
        } else if (used.contains(deployment)) {
            checkFile(text(row, "name_"), bytes);
        }
    }

    private void checkFile(String name, byte[] content) {
        try {
            guard.check(name, content);
        } catch (Refused refused) {
            throw new Refused("The backup holds a file that may not be in force: %s", refused.getMessage());
        }
    }

    /** Bytes that Java would make objects of make words and numbers, or nothing. */
    private static void requirePlain(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != MAGIC_1 || (bytes[1] & 0xFF) != MAGIC_2) {
            return;
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(PLAIN);
            in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException refused) {
            throw new Refused("The backup holds a value that is neither words nor numbers.");
        }
    }

    private static byte[] bytes(JsonNode row) {
        try {
            return Base64.getDecoder().decode(text(row, "bytes_"));
        } catch (IllegalArgumentException damaged) {
            throw new Refused("The backup is damaged: a file in it cannot be read.");
        }
    }

    private static String text(JsonNode row, String column) {
        return row.path(column).asText("");
    }
}
