package org.committeecycle;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** What the rules speak of: the modules, the features in their order, and every class that ships. */
final class House {

    static final String ROOT = "org.committeecycle.";

    static final List<String> MODULES = List.of("domain", "workflow", "bot", "shell");

    /** Each feature sees only those before it. */
    static final List<String> FEATURES = List.of(
            "audit",
            "register",
            "committee",
            "cycle",
            "recusal",
            "activity",
            "task",
            "approval",
            "cases",
            "communication",
            "paper",
            "notice",
            "process",
            "diagram",
            "backup",
            "archive");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages("org.committeecycle");

    private House() {}

    static String module(String name) {
        return ROOT + name + "..";
    }

    static String feature(String module, String name) {
        return ROOT + module + "." + name + "..";
    }

    /** The features that come after the given one. */
    static List<String> after(String feature) {
        return FEATURES.subList(FEATURES.indexOf(feature) + 1, FEATURES.size());
    }
}
