package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.svar.access.Agent;
import no.svar.access.Customer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The laws of the house that are read off sources, routes and settings, each with a word on how to mend a
/// breach.
class RulesTest {

    private static final Path TOP = Path.of(System.getenv("SVAR_REPOSITORY"));
    private static final Path MAIN = TOP.resolve("backend/src/main/java/no/svar");
    private static final Path MIGRATIONS = TOP.resolve("backend/src/main/resources/db");
    private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z_]+)\\b");

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        for (var root : List.of("backend/src/main", "backend/src/test")) {
            for (var file : files(TOP.resolve(root), ".java")) {
                assertThat(lines(file))
                        .as("%s: move a part that stands alone into a file of its own", file)
                        .hasSizeLessThanOrEqualTo(300);
            }
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        for (var room : ArchitectureTest.ROOMS) {
            if (Files.isDirectory(MAIN.resolve(room))) {
                assertThat(text(MAIN.resolve(room + "/package-info.java"))).contains("@NullMarked");
            }
        }
    }

    @Test
    void migrationsAreNamedForTheirRoomAndNameTheirConstraints() {
        var numbers = new ArrayList<String>();
        for (var file : files(MIGRATIONS.resolve("all"), ".sql")) {
            var name = file.getFileName().toString();
            assertThat(name).matches("V\\d{3}__[a-z]+(_[a-z]+)*\\.sql");
            assertThat(ArchitectureTest.ROOMS).as(name).contains(roomOf(file));
            numbers.add(name.substring(0, 4));
            for (var line : lines(file)) {
                if (line.matches("(?i).*\\b(PRIMARY KEY|UNIQUE|FOREIGN KEY|CHECK)\\b.*")) {
                    assertThat(line).as("%s: name the constraint", name).containsIgnoringCase("CONSTRAINT ");
                }
            }
        }
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void aRoomsSqlNamesOnlyItsOwnTables() {
        var owners = tableOwners();
        for (var file : files(MAIN, ".java")) {
            var source = text(file);
            if (!source.contains("@Query")) {
                continue;
            }
            var room = MAIN.relativize(file).getName(0).toString();
            var matcher = TABLE.matcher(source.replaceAll("(?m)^\\s*//.*$", ""));
            while (matcher.find()) {
                var owner = owners.get(matcher.group(1).toLowerCase(Locale.ROOT));
                assertThat(owner == null || owner.equals(room))
                        .as(
                                "%s names table %s of room %s: ask that room's public face",
                                file, matcher.group(1), owner)
                        .isTrue();
            }
        }
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        for (var method : endpoints()) {
            assertThat(
                            method.isAnnotationPresent(Secured.class)
                                    || method.getDeclaringClass().isAnnotationPresent(Secured.class))
                    .as("%s: add @Secured", method)
                    .isTrue();
        }
    }

    @Test
    void everyCustomerEndpointTakesACustomer() {
        for (var method : endpoints()) {
            if (Arrays.asList(rolesOf(method)).contains("CUSTOMER")) {
                assertThat(method.getParameterTypes())
                        .as("%s: ask for a Customer, so that access is a type", method)
                        .contains(Customer.class);
            }
        }
    }

    @Test
    void everyEndpointOfTheDeskTakesAnAgent() {
        for (var method : endpoints()) {
            var roles = Arrays.asList(rolesOf(method));
            var isDesk = method.getDeclaringClass().getPackageName().equals("no.svar.desk");
            if (isDesk || roles.contains("AGENT") || roles.contains("LEADER")) {
                assertThat(roles).as("%s: it is for agents", method).containsAnyOf("AGENT", "LEADER");
                assertThat(method.getParameterTypes())
                        .as("%s: ask for an Agent, so that nobody acts without a name", method)
                        .contains(Agent.class);
            }
        }
    }

    @Test
    void everyInputIsBounded() {
        for (var method : endpoints()) {
            for (var parameter : method.getParameters()) {
                if (parameter.getType() == String.class || parameter.getType() == int.class) {
                    assertThat(isConstrained(parameter))
                            .as("%s %s: bound it (@Size, @Pattern, @Min, @Max)", method, parameter)
                            .isTrue();
                }
                if (parameter.isAnnotationPresent(Valid.class) && parameter.getType().isRecord()) {
                    assertBounded(parameter);
                }
            }
        }
    }

    @Test
    void everySettingStandsInTheReadme() {
        var readme = text(TOP.resolve("README.md"));
        for (var definition : Portal.bean(ApplicationContext.class).getAllBeanDefinitions()) {
            var type = definition.getBeanType();
            var prefix = prefixOf(definition, type);
            if (prefix == null || !type.isRecord()) {
                continue;
            }
            for (var component : type.getRecordComponents()) {
                assertThat(readme)
                        .as("README.md lacks the setting %s.%s", prefix, kebab(component.getName()))
                        .contains(prefix + "." + kebab(component.getName()));
            }
        }
    }

    private static void assertBounded(Parameter body) {
        for (RecordComponent component : body.getType().getRecordComponents()) {
            if (component.getType() == String.class) {
                var field = fieldOf(body.getType(), component);
                assertThat(isConstrained(component) || isConstrained(field))
                        .as("%s.%s: bound it (@Size, @Pattern)", body.getType(), component.getName())
                        .isTrue();
            }
        }
    }

    private static AnnotatedElement fieldOf(Class<?> type, RecordComponent component) {
        try {
            return type.getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean isConstrained(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(Constraint.class));
    }

    private static String[] rolesOf(Method method) {
        var secured = method.getAnnotation(Secured.class);
        if (secured == null) {
            secured = method.getDeclaringClass().getAnnotation(Secured.class);
        }
        return secured == null ? new String[0] : secured.value();
    }

    private static List<Method> endpoints() {
        return Portal.bean(Router.class)
                .uriRoutes()
                .map(route -> route.getTargetMethod().getTargetMethod())
                .filter(method -> isOurs(method.getDeclaringClass()))
                .distinct()
                .toList();
    }

    /// Leaves out what libraries and tests add.
    private static boolean isOurs(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return type.getName().startsWith("no.svar.")
                && source != null
                && !source.getLocation().getPath().contains("test-classes");
    }

    private static @Nullable String prefixOf(BeanDefinition<?> definition, Class<?> type) {
        return isOurs(type) ? definition.stringValue(ConfigurationProperties.class).orElse(null) : null;
    }

    private static Map<String, String> tableOwners() {
        var owners = new HashMap<String, String>();
        var create = Pattern.compile("(?i)CREATE TABLE ([a-z_]+)");
        for (var file : files(MIGRATIONS.resolve("all"), ".sql")) {
            var matcher = create.matcher(text(file));
            while (matcher.find()) {
                owners.put(matcher.group(1).toLowerCase(Locale.ROOT), roomOf(file));
            }
        }
        return owners;
    }

    private static String roomOf(Path migration) {
        return migration.getFileName().toString().replaceAll("^V\\d+__([a-z]+).*", "$1");
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path root, String ending) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
