package dev.slicesmith.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.JavaFileWriter;
import dev.slicesmith.generator.output.MemorySink;
import dev.slicesmith.generator.output.OutputLayout;
import dev.slicesmith.generator.output.OutputMode;
import dev.slicesmith.generator.output.ProjectOutput;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.template.GitignoreTemplate;
import dev.slicesmith.template.TemplateRenderer;
import java.util.List;
import java.util.Map;

/**
 * Makes one file of each kind in memory, on a thread of its own, while the model is read. Most of a small run is the first
 * use of each class; done beside reading it costs a second processor and no time. Nothing comes of it: what goes wrong
 * here goes wrong again where it is reported.
 *
 * <p>The run must wait for its end before it builds anything itself. Not only because it would do the same work: JavaPoet's
 * {@code TypeName} and {@code ClassName} initialise each other, and two threads that come to them from two sides wait for
 * each other for ever.
 */
final class Preparation implements Runnable {

    private Preparation() {}

    /** Begins; the thread ends by itself, and does not keep the process alive. */
    static Thread begin() {
        Thread thread = new Thread(new Preparation(), "slicesmith-preparation");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, failure) -> {});
        thread.start();
        return thread;
    }

    @Override
    public void run() {
        String text = new TemplateRenderer().render(new GitignoreTemplate());
        ClassName name = ClassName.get("p", "T");
        MethodSpec method = MethodSpec.methodBuilder("m").addJavadoc("None.").returns(name).build();
        String java = JavaFileWriter.text(name, TypeSpec.classBuilder(name).addMethod(method).build(), Map.of());
        new ProjectOutput(new MemorySink(), OutputLayout.standard(), new Diagnostics()).run(
                List.of(new GeneratedFile(Root.PROJECT, "t", text, Ownership.SCAFFOLD, ""),
                        new GeneratedFile(Root.GENERATED_JAVA, "p/T.java", java, Ownership.GENERATED, "")),
                OutputMode.WRITE, false);
    }
}
