package dev.slicesmith.generator.domain.automation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.Javadocs;
import java.util.List;

/** What a call outside hands over, or what comes back: {@code record OrderSystemRequest(CartId cart, Price total)}. */
final class PortRecord extends JavaArtifact {

    private final Domain domain;
    private final AutomationPlan plan;
    private final String what;
    private final List<Records.Component> components;

    PortRecord(Domain domain, AutomationPlan plan, ClassName name, String what, List<Records.Component> components) {
        super(name, "slice " + plan.slice().name());
        this.domain = domain;
        this.plan = plan;
        this.what = what;
        this.components = List.copyOf(components);
    }

    @Override
    protected TypeSpec type() {
        return new Records(domain.types())
                .begin(name(), components)
                .addJavadoc(Javadocs.of(
                        what, Javadocs.place(plan.slice().span(), "slice " + plan.slice().name())))
                .build();
    }
}
