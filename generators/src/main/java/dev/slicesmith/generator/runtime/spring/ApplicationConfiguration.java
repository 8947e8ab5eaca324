package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.java.GeneratedMark;
import dev.slicesmith.generator.java.Javadocs;

/** The application over Spring's data source and transactions, as beans. */
final class ApplicationConfiguration extends JavaArtifact {

    private static final ClassName BEAN = ClassName.get("org.springframework.context.annotation", "Bean");
    private static final ClassName AFTER_MIGRATION = ClassName.get(
            "org.springframework.boot.sql.init.dependency", "DependsOnDatabaseInitialization");

    private final SpringProject project;

    ApplicationConfiguration(SpringProject project) {
        super(ClassName.get(project.spring(), "ApplicationConfiguration"), "model");
        this.project = project;
    }

    @Override
    protected TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc(Javadocs.of("The application over Spring's data source and transactions."))
                .addAnnotation(GeneratedMark.ANNOTATION)
                .addAnnotation(AnnotationSpec.builder(
                                ClassName.get("org.springframework.context.annotation", "Configuration"))
                        .addMember("proxyBeanMethods", "false")
                        .build())
                .addMethod(database())
                .addMethod(foundation())
                .addMethod(application())
                .addMethod(work())
                .build();
    }

    private static MethodSpec.Builder bean(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(BEAN);
    }

    private MethodSpec database() {
        return bean("applicationDatabase")
                .returns(project.carried("jdbc.Database"))
                .addParameter(ClassName.get("javax.sql", "DataSource"), "source")
                .addParameter(ClassName.get("org.springframework.transaction", "PlatformTransactionManager"), "manager")
                .addStatement("return $T.of(source, new $T(source, manager))", project.carried("jdbc.Database"),
                        ClassName.get(project.spring(), "SpringTransactions"))
                .build();
    }

    private MethodSpec foundation() {
        ClassName meters = ClassName.get("io.micrometer.core.instrument", "MeterRegistry");
        ClassName observations = ClassName.get("io.micrometer.observation", "ObservationRegistry");
        return bean("applicationFoundation")
                .returns(project.carried("app.Foundation"))
                .addParameter(project.carried("jdbc.Database"), "database")
                .addParameter(ClassName.get(project.spring(), "ApplicationProperties"), "properties")
                .addParameter(meters, "meters")
                .addParameter(observations, "observations")
                .addStatement("$T metrics = new $T(meters, observations)",
                        ClassName.get(project.spring(), "MicrometerMetrics"),
                        ClassName.get(project.spring(), "MicrometerMetrics"))
                .addStatement("return $T.of(database, metrics, properties.cachedStates(), properties.rebuildViews())",
                        project.carried("app.Foundation"))
                .build();
    }

    private MethodSpec application() {
        MethodSpec.Builder application = bean("application")
                .addJavadoc("Its tables are there before it is. Spring closes it when it ends.")
                .addAnnotation(AFTER_MIGRATION)
                .returns(project.application())
                .addParameter(project.carried("app.Foundation"), "foundation");
        if (project.plan().parts().isEmpty()) {
            return application.addStatement("return new $T(foundation)", project.application()).build();
        }
        return application.addParameter(project.domain().layout().parts(), "parts")
                .addStatement("return new $T(foundation, parts)", project.application())
                .build();
    }

    private MethodSpec work() {
        ClassName runner = ClassName.get("org.springframework.boot", "ApplicationRunner");
        return bean("applicationWork")
                .addJavadoc("Views and automations begin to work when everything else is there.")
                .returns(runner)
                .addParameter(project.application(), "application")
                .addParameter(ClassName.get(project.spring(), "ApplicationProperties"), "properties")
                .beginControlFlow("return arguments ->")
                .beginControlFlow("if (properties.work())")
                .addStatement("application.runtime().startWork()")
                .endControlFlow()
                .addCode("$<};\n")
                .build();
    }
}
