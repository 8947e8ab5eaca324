package dev.slicesmith.generator.domain.scenario;

import com.palantir.javapoet.ClassName;
import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.artifact.Declarations;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import dev.slicesmith.generator.java.CarriedSource;
import dev.slicesmith.generator.java.JavaFileWriter;
import dev.slicesmith.generator.naming.Layout;
import java.util.List;

/** A class of the tests' fixture, carried as source. */
final class FixtureArtifact implements Artifact {

    private final ClassName name;
    private final String runtimePackage;

    FixtureArtifact(Layout layout, String simpleName) {
        this.name = layout.support(simpleName);
        this.runtimePackage = layout.runtimePackage();
    }

    @Override
    public void declare(Declarations declarations) {
        declarations.file(Root.GENERATED_TEST_JAVA, JavaFileWriter.path(name), "fixture");
    }

    @Override
    public List<GeneratedFile> generate() {
        String text = CarriedSource.fixture(name.simpleName(), name.packageName(), runtimePackage);
        return List.of(new GeneratedFile(
                Root.GENERATED_TEST_JAVA, JavaFileWriter.path(name), text, Ownership.GENERATED, "fixture"));
    }
}
