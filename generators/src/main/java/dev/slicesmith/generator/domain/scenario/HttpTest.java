package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.naming.Endpoints;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.Element;
import dev.slicesmith.model.Scenario;
import dev.slicesmith.model.View;
import dev.slicesmith.model.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The scenarios of one command or view, over HTTP:
 *
 * <pre>{@code
 * web.scenario()
 *         .given(new CartCreated(cartId("c1")))
 *         .post("/commands/AddItem", new AddItem(cartId("c1"), itemId("i1")))
 *         .happened("ItemAdded");
 * }</pre>
 */
final class HttpTest extends JavaArtifact {

    private final Domain domain;
    private final ClassName annotation;
    private final ClassName web;
    private final Element element;
    private final List<Scenario> scenarios;
    private final ClassName example;
    private final ExampleCode values;
    private final Set<String> expectations = new TreeSet<>();

    HttpTest(Domain domain, ClassName annotation, ClassName web, Command command, List<Scenario> scenarios) {
        this(domain, annotation, web, command, domain.layout().of(command).command(), scenarios);
    }

    HttpTest(Domain domain, ClassName annotation, ClassName web, View view, List<Scenario> scenarios) {
        this(domain, annotation, web, view, domain.layout().of(view).row(), scenarios);
    }

    private HttpTest(Domain domain, ClassName annotation, ClassName web, Element element, ClassName tested,
            List<Scenario> scenarios) {
        super(Root.GENERATED_TEST_JAVA, Ownership.GENERATED, domain.layout().beside(tested, "WebTest"),
                kind(element) + " " + element.name());
        this.domain = domain;
        this.annotation = annotation;
        this.web = web;
        this.element = element;
        this.scenarios = scenarios;
        this.example = domain.layout().support("Example");
        this.values = new ExampleCode(domain, example);
    }

    private static String kind(Element element) {
        return element instanceof View ? "view" : "command";
    }

    @Override
    protected TypeSpec type() {
        TypeSpec.Builder test = TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of(Javadocs.place(element.span(), kind(element) + " " + element.name())))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(named(element.name().text() + " over HTTP"))
                .addAnnotation(annotation)
                .addField(web, "web", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(web, "web")
                        .addStatement("this.web = web")
                        .build());
        Set<String> names = new HashSet<>(domain.members().examples());
        names.addAll(List.of("any", "exactly"));
        for (Scenario scenario : scenarios) {
            test.addMethod(test(scenario.name(), free(JavaNames.member(scenario.name()), names), code(scenario)));
        }
        return test.addMethod(element instanceof View view
                        ? test("an unknown parameter is refused", free("anUnknownParameterIsRefused", names),
                                CodeBlock.of("web.scenario()\n.get($S)\n.invalid()", Endpoints.of(view) + "?@=1"))
                        : test("a field that nobody knows is refused", free("aFieldThatNobodyKnowsIsRefused", names),
                                CodeBlock.of("web.scenario()\n.post($S, $T.of($S, 1))\n.invalid()",
                                        Endpoints.of((Command) element), Map.class, "@")))
                .build();
    }

    private static String free(String name, Set<String> names) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    private static MethodSpec test(String scenario, String method, CodeBlock chain) {
        return MethodSpec.methodBuilder(method)
                .addAnnotation(ClassName.get("org.junit.jupiter.api", "Test"))
                .addAnnotation(named(scenario))
                .addStatement("$L", chain)
                .build();
    }

    private static AnnotationSpec named(String text) {
        return AnnotationSpec.builder(ClassName.get("org.junit.jupiter.api", "DisplayName"))
                .addMember("value", "$S", text)
                .build();
    }

    private CodeBlock code(Scenario scenario) {
        ExpectedCode expected =
                new ExpectedCode(domain.layout().support("Expected"), values, new KnownAliases(scenario));
        CodeBlock code = new HttpCode(domain, scenario, values, expected).code();
        expectations.addAll(expected.used());
        return code;
    }

    @Override
    protected Map<ClassName, Set<String>> staticImports() {
        Map<ClassName, Set<String>> imports = new TreeMap<>();
        imports.put(example, values.used());
        imports.put(domain.layout().support("Expected"), expectations);
        return imports;
    }
}
