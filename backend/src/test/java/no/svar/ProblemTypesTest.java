package no.svar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.svar.shared.Problem;
import org.junit.jupiter.api.Test;

/// The refusals that the program can make and those that the contract documents are the same.
class ProblemTypesTest {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String KIND = Problem.Kind.class.getName().replace('.', '/');

    @Test
    void everyRefusalIsDocumentedAndEveryDocumentedOneIsMade() {
        var made = new TreeSet<String>();
        slugs().values().forEach(made::addAll);
        assertThat(new TreeSet<>(Contract.SVAR.problemTypes()))
                .as("openapi/svar.yaml lists them in info.description and in Problem.type; %s", slugs())
                .isEqualTo(made);
    }

    @Test
    void everyRefusalNamesItsSlugWhereItNamesItsKind() {
        assertThat(slugs())
                .as("A refusal hands its kind and its slug, a literal, to Problem's constructor")
                .allSatisfy((refusal, slugs) -> assertThat(slugs).as(refusal).isNotEmpty());
    }

    /// The slugs that each refusal's code has, by the refusal's name.
    private static Map<String, List<String>> slugs() {
        var slugs = new TreeMap<String, List<String>>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.svar")
                        .stream()
                        .filter(type -> type.isAssignableTo(Problem.class))
                        .filter(type ->
                                type.getModifiers().stream().noneMatch(m -> m.name().equals("ABSTRACT")))
                        .forEach(type -> slugs.put(type.getSimpleName(), slugs(type)));
        return slugs;
    }

    private static List<String> slugs(JavaClass refusal) {
        try (var bytes = refusal.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
                    .map(MethodModel::code)
                    .flatMap(Optional::stream)
                    .filter(ProblemTypesTest::namesAKind)
                    .flatMap(ProblemTypesTest::texts)
                    .filter(text -> SLUG.matcher(text).matches())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean namesAKind(CodeModel code) {
        return code.elementStream()
                .anyMatch(element ->
                        element instanceof FieldInstruction field
                                && field.owner().asInternalName().equals(KIND));
    }

    private static Stream<String> texts(CodeModel code) {
        return code.elementStream()
                .filter(ConstantInstruction.class::isInstance)
                .map(element -> ((ConstantInstruction) element).constantValue())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
