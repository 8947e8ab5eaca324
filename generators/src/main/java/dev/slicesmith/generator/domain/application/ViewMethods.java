package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.view.ViewPlan;
import dev.slicesmith.generator.java.JavaLibrary;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.generator.java.LargeClass;
import dev.slicesmith.model.Field;
import dev.slicesmith.model.Query;
import dev.slicesmith.model.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that read views, and the one that keeps them:
 *
 * <pre>{@code
 * public Optional<CartItems> cartItems(CartId cart) {
 *     return cartItemsRows.row(cart);
 * }
 * }</pre>
 */
final class ViewMethods {

    private final Domain domain;
    private final ApplicationPlan plan;

    ViewMethods(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
    }

    void addTo(LargeClass application) {
        for (ViewPlan view : plan.views()) {
            if (view.view().key().isEmpty()) {
                application.methods(only(view));
            } else {
                application.methods(all(view));
                application.methods(one(view));
            }
            view.queries().forEach(query -> application.methods(query(view, query)));
        }
        application.methodForAll(project());
    }

    private static String title(View view) {
        return "the view &quot;" + Javadocs.text(view.name().text()) + "&quot;";
    }

    private MethodSpec only(ViewPlan view) {
        ClassName row = view.classes().row();
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(view.view()))
                .addJavadoc(Javadocs.of("The only row of " + title(view.view()) + "."))
                .addModifiers(Modifier.PUBLIC);
        CodeBlock read = CodeBlock.of("$L.row($T.KEY)",
                Fields.rows(view.view()), domain.layout().support("OnlyRow"));
        return view.beginsByItself() && !view.view().isExternal()
                ? method.returns(row).addStatement("return $L.orElseThrow()", read).build()
                : method.returns(ParameterizedTypeName.get(JavaLibrary.OPTIONAL, row))
                        .addStatement("return $L", read)
                        .build();
    }

    private MethodSpec all(ViewPlan view) {
        return MethodSpec.methodBuilder(plan.method(view.view()))
                .addJavadoc(Javadocs.of("All rows of " + title(view.view()) + "."))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, view.classes().row()))
                .addStatement("return $L.rows()", Fields.rows(view.view()))
                .build();
    }

    private MethodSpec one(ViewPlan view) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(view.view()))
                .addJavadoc(Javadocs.of("One row of " + title(view.view()) + "."))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.OPTIONAL, view.classes().row()));
        List<CodeBlock> parts = new ArrayList<>();
        for (Field field : view.view().key()) {
            String name = MemberNames.free(field.name().java(), Set.of(Fields.rows(view.view())));
            method.addParameter(domain.typeOf(field), name);
            parts.add(CodeBlock.of("$L", name));
        }
        return method.addStatement("return $L.row($L)",
                        Fields.rows(view.view()), new Keys(domain).of(view.view(), parts))
                .build();
    }

    private MethodSpec query(ViewPlan view, Query query) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(view.view(), query))
                .addJavadoc(Javadocs.of(Javadocs.sentence(query.documentation(), "Asks " + title(view.view())
                        + ": &quot;" + Javadocs.text(query.name().text()) + "&quot;.")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, view.classes().row()));
        List<CodeBlock> arguments = new ArrayList<>();
        for (Field field : query.params()) {
            method.addParameter(domain.typeOf(field), field.name().java());
            arguments.add(CodeBlock.of("$L", field.name().java()));
        }
        return method.addStatement("return $L.$L($L)", Fields.queries(view.view()),
                        MemberNames.member(query.name()), CodeBlock.join(arguments, ", "))
                .build();
    }

    private MethodSpec project() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("project")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(
                        domain.layout().support("Recorded"), domain.layout().modelEvent()), "recorded");
        for (ViewPlan view : plan.views()) {
            if (!view.view().isExternal() && !view.entries().isEmpty()) {
                method.addStatement("$L.project(recorded.event(), $L$L)", Fields.projection(view.view()),
                        view.projectionReadsMeta() ? "recorded.meta(), " : "", Fields.rows(view.view()));
            }
        }
        return method.build();
    }
}
