package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.application.ApplicationPlan;

/**
 * What the emitters of a Spring project share.
 *
 * @param domain the domain
 * @param plan what the application has, and what its methods are called
 * @param main the class that starts it
 * @param runtime the package of the carried runtime, whose own packages are beneath
 * @param spring the package of what is the same for every model
 */
record SpringProject(Domain domain, ApplicationPlan plan, ClassName main, String runtime, String spring) {

    static SpringProject of(Domain domain, ApplicationPlan plan, String runtime) {
        return new SpringProject(
                domain, plan, domain.layout().inBase("Main"), runtime, domain.layout().aside("spring"));
    }

    /** What runs the model. */
    ClassName application() {
        return domain.layout().application();
    }

    /** A class of the carried runtime: {@code command.Call}. */
    ClassName carried(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(runtime + "." + name.substring(0, dot), name.substring(dot + 1));
    }
}
