package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.Keys;
import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
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
 * The methods that read views:
 *
 * <pre>{@code
 * public Optional<CartItems> cartItems(CartId cart) {
 *     return cartItemsRows.row(cart);
 * }
 * }</pre>
 */
final class FacadeViews {

    private final Domain domain;
    private final ApplicationPlan plan;
    private final RuntimeLibrary library;

    FacadeViews(Domain domain, ApplicationPlan plan) {
        this.domain = domain;
        this.plan = plan;
        this.library = RuntimeLibrary.of(domain);
    }

    void addTo(LargeClass facade) {
        for (ViewPlan view : plan.views()) {
            if (view.view().key().isEmpty()) {
                facade.methods(only(view));
            } else {
                facade.methods(all(view));
                facade.methods(one(view));
                facade.methods(asked(view));
            }
            view.queries().forEach(query -> facade.methods(query(view, query)));
        }
    }

    private static String title(View view) {
        return "the view &quot;" + Javadocs.text(view.name().text()) + "&quot;";
    }

    private MethodSpec.Builder reading(ViewPlan view, String what) {
        return MethodSpec.methodBuilder(plan.method(view.view()))
                .addJavadoc(Javadocs.of(what + title(view.view()) + "."))
                .addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec only(ViewPlan view) {
        ClassName row = view.classes().row();
        CodeBlock read = CodeBlock.of("$L.row($T.KEY)",
                FacadeNames.rows(view.view()), domain.layout().support("OnlyRow"));
        MethodSpec.Builder method = reading(view, "The only row of ");
        return view.beginsByItself() && !view.view().isExternal()
                ? method.returns(row).addStatement("return $L.orElseThrow()", read).build()
                : method.returns(ParameterizedTypeName.get(JavaLibrary.OPTIONAL, row))
                        .addStatement("return $L", read)
                        .build();
    }

    private MethodSpec all(ViewPlan view) {
        return reading(view, "All rows of ")
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, view.classes().row()))
                .addStatement("return $L.rows()", FacadeNames.rows(view.view()))
                .build();
    }

    private MethodSpec one(ViewPlan view) {
        MethodSpec.Builder method = reading(view, "One row of ")
                .returns(ParameterizedTypeName.get(JavaLibrary.OPTIONAL, view.classes().row()));
        List<CodeBlock> parts = new ArrayList<>();
        for (Field field : view.view().key()) {
            String name = MemberNames.free(field.name().java(), Set.of(FacadeNames.rows(view.view())));
            method.addParameter(domain.typeOf(field), name);
            parts.add(CodeBlock.of("$L", name));
        }
        return method.addStatement("return $L.row($L)",
                        FacadeNames.rows(view.view()), new Keys(domain).of(view.view(), parts))
                .build();
    }

    private MethodSpec asked(ViewPlan view) {
        return reading(view, "Some rows of ")
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, view.classes().row()))
                .addParameter(ParameterizedTypeName.get(library.viewQuery(), view.classes().row()), "query")
                .addStatement("return $L.find(query)", FacadeNames.rows(view.view()))
                .build();
    }

    private MethodSpec query(ViewPlan view, Query query) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.method(view.view(), query))
                .addJavadoc(Javadocs.of(Javadocs.sentence(query.documentation(), "Asks " + title(view.view())
                        + ": &quot;" + Javadocs.text(query.name().text()) + "&quot;.")))
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(JavaLibrary.LIST, view.classes().row()));
        List<CodeBlock> arguments = new ArrayList<>();
        if (view.open().has("query " + query.name())) {
            arguments.add(CodeBlock.of("this.$L", FacadeNames.rules(view.view())));
        }
        for (Field field : query.params()) {
            method.addParameter(domain.typeOf(field), field.name().java());
            arguments.add(CodeBlock.of("$L", field.name().java()));
        }
        boolean hidden = query.params().stream()
                .anyMatch(field -> field.name().java().equals(FacadeNames.rows(view.view())));
        return method.addStatement("return $L$L.find($T.$L($L))", hidden ? "this." : "",
                        FacadeNames.rows(view.view()), view.classes().table(), TableQueries.method(query),
                        CodeBlock.join(arguments, ", "))
                .build();
    }
}
