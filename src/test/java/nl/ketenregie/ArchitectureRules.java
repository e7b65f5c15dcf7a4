package nl.ketenregie;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.stream.Stream;
import nl.ketenregie.process.PlatformClock;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RestController;

/** The borders of the house. Each rule says why it is there, so that whoever meets it can judge. */
final class ArchitectureRules {

    /** A delegate is the one place where a room meets the engine; a configuration may hand out several. */
    private static final DescribedPredicate<JavaClass> DELEGATE =
            describe("delegates", type -> outermost(type).getSimpleName().matches(".*Delegates?"));

    private static final DescribedPredicate<JavaClass> ENGINE_SERVICE =
            describe("engine services", type -> type.getName()
                    .matches("org\\.camunda\\.bpm\\.engine\\.(ProcessEngine|[A-Z]\\w*Service)"));

    private ArchitectureRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                KERNEL_KNOWS_NO_PILOT,
                PILOTS_STAND_ALONE,
                ENGINE_BEHIND_ITS_DOOR,
                ENGINE_SERVICES_INSIDE,
                ROOMS_HIDE_THEIR_INSIDES,
                EVENTS_ARE_HEARD_INSIDE,
                NAMES_SAY_WHAT_THINGS_ARE,
                ONE_CLOCK);
    }

    static final ArchRule KERNEL_KNOWS_NO_PILOT = noClasses()
            .that()
            .resideOutsideOfPackage("..pilot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..pilot..")
            .because("a pilot can be added or removed without touching the rooms it stands on");

    static final ArchRule PILOTS_STAND_ALONE = slices().matching("..pilot.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true)
            .because("each pilot has its own owner and its own pace; what two of them share belongs in a room");

    static final ArchRule ENGINE_BEHIND_ITS_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..metrics..", "..cockpit..", "..tasklist..", "..security..")
            .and(DescribedPredicate.not(DELEGATE))
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."))
            .because("the engine will be replaced by a maintained fork one day; behind one door that is a day's work");

    static final ArchRule ENGINE_SERVICES_INSIDE = noClasses()
            .that(DescribedPredicate.not(
                    resideInAnyPackage("..process..", "..metrics..", "..cockpit..", "..tasklist..", "..security..")))
            .should()
            .dependOnClassesThat(ENGINE_SERVICE)
            .because("the rooms ask Workflow; who calls the engine directly goes around the form seam and its guards");

    static final ArchRule ROOMS_HIDE_THEIR_INSIDES = noClasses()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAssignableTo(JavaDelegate.class)
            .or()
            .areAssignableTo(ExecutionListener.class)
            .or()
            .areAssignableTo(TaskListener.class)
            .should()
            .bePublic()
            .because("they are how a room works inside; others use its public door");

    static final ArchRule EVENTS_ARE_HEARD_INSIDE = noMethods()
            .that()
            .areAnnotatedWith(EventListener.class)
            .or()
            .areAnnotatedWith(TransactionalEventListener.class)
            .should()
            .bePublic()
            .because("whoever wants something to happen publishes the event, and does not play the listener");

    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Abstract)$")
            .orShould()
            .haveNameMatching(".*[.$](Base|Abstract)[A-Z]\\w*")
            .because("such a name says how a class came to be, not what it is for");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .areNotAssignableTo(PlatformClock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("terms are tried out and replayed at other dates: PlatformClock is the only now");

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }
}
