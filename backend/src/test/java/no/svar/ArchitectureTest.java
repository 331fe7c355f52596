package no.svar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.security.filters.AuthenticationFetcher;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Pattern;
import no.svar.edge.Select;
import org.junit.jupiter.api.Test;

/// The laws of the house that can be read off the classes; [RulesTest] holds those that cannot.
class ArchitectureTest {

    /// The rooms from the ground up: each may use those before it, never one behind it.
    static final List<String> ROOMS =
            List.of(
                    "shared",
                    "regulation",
                    "edge",
                    "feed",
                    "access",
                    "outbox",
                    "promise",
                    "meter",
                    "invoice",
                    "outage",
                    "queue",
                    "callback",
                    "claim",
                    "desk",
                    "notice",
                    "home",
                    "demo");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(new WrittenByUs())
                    .importPackages("no.svar");

    private static final DescribedPredicate<JavaClass> REPOSITORY =
            describe(
                    "repositories and what they read by",
                    type ->
                            type.isAnnotatedWith(JdbcRepository.class)
                                    || type.getName().startsWith(Select.class.getName()));

    private static final DescribedPredicate<JavaClass> FORBIDDEN_NAME =
            describe(
                    "named Entity, Dto, Mapper, Impl, Util, Helper, Manager or Service",
                    type ->
                            Pattern.compile("(Entity|D[Tt][Oo]|Mapper|Impl|Utils?|Helper|Manager|Service)$")
                                    .matcher(type.getSimpleName())
                                    .find());

    @Test
    void everyPackageIsARoom() {
        classes()
                .should()
                .resideInAnyPackage(ROOMS.stream().map(room -> "no.svar." + room).toArray(String[]::new))
                .orShould()
                .haveFullyQualifiedName("no.svar.Application")
                .orShould()
                .haveSimpleName("package-info")
                .because("a new room is added to ROOMS in its place, and to README.md")
                .check(HOUSE);
    }

    @Test
    void aRoomUsesOnlyTheRoomsBelowIt() {
        for (var room : ROOMS) {
            var above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
            noClasses()
                    .that()
                    .resideInAPackage("no.svar." + room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            above.stream().map(upper -> "no.svar." + upper).toArray(String[]::new))
                    .because(
                            "arrows go one way; a lower room speaks up by an event or an interface of its own")
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    void theWordsAndTheLawKnowNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("no.svar.shared", "no.svar.regulation")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                "io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "io.netty.."))
                .because("they are words and pure functions")
                .check(HOUSE);
    }

    @Test
    void httpStaysInControllersAndTheEdge() {
        noClasses()
                .that()
                .resideOutsideOfPackage("no.svar.edge")
                .and()
                .areNotAssignableTo(AuthenticationFetcher.class)
                .and()
                .haveNameNotMatching(".*(Controller|Binder)(\\$.*)?")
                .should()
                .dependOnClassesThat(resideInAnyPackage("io.micronaut.http..", "io.netty.."))
                .because("only controllers, the edge and what reads tokens off a request speak HTTP")
                .check(HOUSE);
    }

    @Test
    void sqlStaysInRepositories() {
        noClasses()
                .that(DescribedPredicate.not(REPOSITORY))
                .should()
                .dependOnClassesThat(
                        belongToAnyOf(Statement.class, PreparedStatement.class, ResultSet.class)
                                .or(resideInAPackage("io.micronaut.data.jdbc.runtime..")))
                .orShould(callMethod(Connection.class, "prepareStatement", String.class))
                .because("a statement is found in the repository that holds what it is about")
                .check(HOUSE);
        methods()
                .that()
                .areAnnotatedWith(Query.class)
                .should()
                .beDeclaredInClassesThat(REPOSITORY)
                .check(HOUSE);
    }

    @Test
    void nobodyReadsABareClock() {
        noClasses()
                .should(callMethod(Instant.class, "now"))
                .orShould(callMethod(LocalDate.class, "now"))
                .orShould(callMethod(LocalDateTime.class, "now"))
                .orShould(callMethod(OffsetDateTime.class, "now"))
                .orShould(callMethod(ZonedDateTime.class, "now"))
                .orShould(callMethod(Clock.class, "systemUTC"))
                .orShould(callMethod(System.class, "currentTimeMillis"))
                .because("time comes from an injected InstantSource")
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses().that(FORBIDDEN_NAME).should().beTopLevelClasses().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void constructorsAskForAtMostSixThings() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should(haveAtMostSixParameters())
                .because("a class that needs more does more than one thing")
                .check(HOUSE);
    }

    @Test
    void transactionsBelongToDesksAndFeedHandling() {
        methods()
                .that()
                .areAnnotatedWith("io.micronaut.transaction.annotation.Transactional")
                .or()
                .areAnnotatedWith("jakarta.transaction.Transactional")
                .should()
                .notBePrivate()
                .andShould()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Desk|Outbox|Worker)(\\$.*)?")
                .because("controllers and repositories open no transactions")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void mostTypesAreHidden() {
        var types =
                HOUSE.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
        var hidden =
                types.stream().filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC)).count();
        assertThat(hidden * 2)
                .as("hidden types of %s: make package-private what no other room needs", types.size())
                .isGreaterThanOrEqualTo(types.size());
    }

    private static ArchCondition<JavaConstructor> haveAtMostSixParameters() {
        return new ArchCondition<>("have at most six parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                if (constructor.getRawParameterTypes().size() > 6) {
                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName()));
                }
            }
        };
    }

    /// Leaves out what Micronaut generates beside our classes.
    private static final class WrittenByUs implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("$Definition")
                    && !location.contains("$Introspection")
                    && !location.contains("$Intercepted")
                    && !location.contains("/$")
                    && !location.contains("Serde$")
                    && !location.contains("$Serde");
        }
    }
}
