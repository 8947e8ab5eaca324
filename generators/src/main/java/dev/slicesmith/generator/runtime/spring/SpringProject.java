package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;
import dev.slicesmith.generator.project.ProjectNames;

/**
 * What the emitters of a Spring project share.
 *
 * @param domain the domain
 * @param plan what the application has, and what its methods are called
 * @param names what the project is called
 * @param main the class that starts it
 * @param spring the package of what is the same for every model
 */
record SpringProject(Domain domain, ApplicationPlan plan, ProjectNames names, ClassName main, String spring) {

    static SpringProject of(Domain domain, ApplicationPlan plan, ProjectNames names) {
        return new SpringProject(domain, plan, names, domain.layout().inBase("Main"), domain.layout().aside("spring"));
    }

    /** What runs the model. */
    ClassName application() {
        return domain.layout().application();
    }

    /** A class of the carried runtime, which is carried from then on: {@code command.Call}. */
    ClassName carried(String name) {
        return domain.layout().runtime(name);
    }
}
