package org.committeecycle;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.committeecycle.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How a class of this house is written. */
class HouseRulesTest {

    /** Where a clock may be made: the house's own, and the one that tells how old a request of Slack is. */
    private static final Set<String> MAKE_A_CLOCK =
            Set.of("org.committeecycle.shell.Time", "org.committeecycle.bot.SlackConfiguration");

    private static final Set<String> MAY_PRINT = Set.of(
            "org.committeecycle.shell.CommitteeCycle",
            "org.committeecycle.shell.Launch",
            "org.committeecycle.shell.prompt.LocalSeat");

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that(areNot(MAKE_A_CLOCK))
                .should()
                .callCodeUnitWhere(target(
                        "the machine's time",
                        call -> isNow(call)
                                || isMethod(call, Clock.class, "system.*|tick.*")
                                || isMethod(call, System.class, "currentTimeMillis")
                                || isMethod(call, Date.class, "<init>")
                                        && call.getRawParameterTypes().isEmpty()))
                .because("one clock, which a played year moves, tells every part of the house the same instant")
                .check(CLASSES);
    }

    @Test
    void noRuleDependsOnChance() {
        noClasses()
                .that()
                .resideInAPackage(House.module("domain"))
                .should()
                .callCodeUnitWhere(target(
                        "chance",
                        call -> isMethod(call, UUID.class, "randomUUID")
                                || isMethod(call, Math.class, "random")
                                || isMethod(call, Collections.class, "shuffle")
                                || call.getOwner().isAssignableTo(Random.class)
                                || call.getOwner().isEquivalentTo(SecureRandom.class)))
                .because("the same year, played twice, gives the same bytes")
                .check(CLASSES);
    }

    @Test
    void adaptersAreSeenByTheirPackageOnly() {
        classes()
                .that()
                .resideOutsideOfPackage(House.module("domain"))
                .and()
                .haveNameMatching(".*(InDatabase|OnCamunda|Commands|Actions|Message)")
                .should()
                .notBePublic()
                .because("an adapter is exchanged without anybody noticing: everybody else knows its port")
                .check(CLASSES);
    }

    /** The exceptions are what the other packages of a module stand on: the engine's package, and the line to Slack. */
    @Test
    void componentsOfBotAndWorkflowAreSeenByTheirPackageOnly() {
        classes()
                .that()
                .resideInAnyPackage(House.module("bot"), House.module("workflow"))
                .and(describe(
                        "are components", type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Component")))
                .and()
                .haveSimpleNameNotEndingWith("Steps")
                .and()
                .resideOutsideOfPackages(House.feature("workflow", "process"), House.ROOT + "bot")
                .should()
                .notBePublic()
                .because("the modules meet through the domain's ports, which Spring assembles")
                .check(CLASSES);
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    }

    @Test
    void nobodyPrintsPastTheSeat() {
        noClasses()
                .that(areNot(MAY_PRINT))
                .should(ACCESS_STANDARD_STREAMS)
                .because("a command answers to the seat it was typed at, which may be far away")
                .check(CLASSES);
    }

    @Test
    void packagesAreNamedByTheDomain() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..common..", "..util..", "..utils..", "..core..", "..impl..", "..helper..", "..misc..")
                .because("a package says what it is about, not that it is left over")
                .check(CLASSES);
    }

    @Test
    void classesAreNamedByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
                .because("such a name fits every class, so it tells nothing of this one")
                .check(CLASSES);
    }

    private static boolean isNow(CodeUnitCallTarget call) {
        return call.getOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getRawParameterTypes().stream().noneMatch(assignableTo(Clock.class));
    }

    private static boolean isMethod(CodeUnitCallTarget call, Class<?> owner, String name) {
        return call.getOwner().isEquivalentTo(owner) && nameMatching(name).test(call);
    }

    private static DescribedPredicate<JavaCall<?>> target(String description, Predicate<CodeUnitCallTarget> predicate) {
        return describe(description, call -> predicate.test(call.getTarget()));
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> named) {
        return describe(
                "are not " + named, type -> !named.contains(type.getName().replaceAll("\\$.*", "")));
    }
}
