package dev.slicesmith.generator.runtime.spring;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.JavaFileWriter;
import dev.slicesmith.template.SpringSourceTemplate;
import java.util.List;

/** A class that is the same for every model but for the packages in it. */
final class FixedSource implements Artifact {

    private static final String ORIGIN = "spring";

    private final SpringProject project;
    private final Root root;
    private final ClassName name;
    private final String template;

    FixedSource(SpringProject project, Root root, ClassName name, String template) {
        this.project = project;
        this.root = root;
        this.name = name;
        this.template = template;
    }

    @Override
    public void declare(Declarations declarations) {
        declarations.file(root, JavaFileWriter.path(name), ORIGIN);
    }

    @Override
    public List<GeneratedFile> generate() {
        String text = project.domain().templates().render(new SpringSourceTemplate(
                template,
                name.packageName(),
                name.simpleName(),
                project.domain().layout().runtimePackage(),
                project.spring(),
                project.domain().layout().supportPackage(),
                project.main().canonicalName(),
                project.application().canonicalName(),
                project.application().simpleName(),
                project.domain().layout().parts().canonicalName(),
                project.plan().parts().isEmpty() ? "" : project.domain().layout().parts().simpleName(),
                project.domain().layout().modelEvent().canonicalName(),
                project.domain().layout().modelEvent().simpleName()));
        carry(text);
        return List.of(new GeneratedFile(root, JavaFileWriter.path(name), text, Ownership.GENERATED, ORIGIN));
    }

    /** What it imports of the carried runtime has to be there. */
    private void carry(String text) {
        String prefix = "import " + project.domain().layout().runtimePackage() + ".";
        text.lines().filter(line -> line.startsWith(prefix)).forEach(line -> project.domain().layout().runtime(
                line.substring(prefix.length(), line.length() - 1)));
    }
}
