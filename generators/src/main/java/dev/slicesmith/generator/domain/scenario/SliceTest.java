package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.Slice;
import dev.slicesmith.model.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The scenarios of one slice:
 *
 * <pre>{@code
 * @DisplayName("Add item")
 * @ExtendWith(OpenDecisions.class)
 * class AddItemTest {
 *
 *     @Test
 *     @DisplayName("the first item creates the cart")
 *     void theFirstItemCreatesTheCart() { ... }
 * }
 * }</pre>
 */
final class SliceTest extends JavaArtifact {

    private static final ClassName DISPLAY_NAME = ClassName.get("org.junit.jupiter.api", "DisplayName");
    private static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    private static final ClassName EXTEND_WITH = ClassName.get("org.junit.jupiter.api.extension", "ExtendWith");

    private final Domain domain;
    private final ApplicationPlan plan;
    private final Slice slice;
    private final ClassName begins;
    private final ExampleCode values;
    private final ClassName example;
    private final Set<String> expectations = new TreeSet<>();

    SliceTest(Domain domain, ApplicationPlan plan, Slice slice, ClassName begins, ClassName example) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, domain.layout().test(slice), "slice " + slice.name());
        this.domain = domain;
        this.plan = plan;
        this.slice = slice;
        this.begins = begins;
        this.example = example;
        this.values = new ExampleCode(domain, example);
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder test = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(Javadocs.place(slice.span(), "slice " + slice.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$S", slice.name().text())
                        .build())
                .addAnnotation(AnnotationSpec.builder(EXTEND_WITH)
                        .addMember("value", "$T.class", domain.layout().support("OpenDecisions"))
                        .build());
        Set<String> names = new HashSet<>(domain.members().examples());
        names.addAll(List.of("any", "exactly"));
        for (Scenario scenario : slice.scenarios()) {
            test.addMethod(test(scenario, free(scenario.name(), names)));
        }
        return test.build();
    }

    private static String free(String scenario, Set<String> names) {
        String name = JavaNames.member(scenario);
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    private MethodSpec test(Scenario scenario, String method) {
        ExpectedCode expected =
                new ExpectedCode(domain.layout().support("Expected"), values, new KnownAliases(scenario));
        MethodSpec test = MethodSpec.methodBuilder(method)
                .addAnnotation(TEST)
                .addAnnotation(AnnotationSpec.builder(DISPLAY_NAME)
                        .addMember("value", "$S", scenario.name())
                        .build())
                .addStatement("$L", new ScenarioCode(domain, plan, slice, scenario, values).of(begins, expected))
                .build();
        expectations.addAll(expected.used());
        return test;
    }

    @Override
    protected Map<ClassName, Set<String>> staticImports() {
        Map<ClassName, Set<String>> imports = new TreeMap<>();
        imports.put(example, values.used());
        imports.put(domain.layout().support("Expected"), expectations);
        return imports;
    }
}
