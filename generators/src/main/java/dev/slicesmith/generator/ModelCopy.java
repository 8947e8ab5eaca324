package dev.slicesmith.generator;

import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The model travels with the project, in its folder {@code model}, so that it can be generated again from there.
 *
 * <p>Once a model inside the project is generated, that folder is the user's: all files in it count as their own copies,
 * and none of them is stale, whichever of them was generated now.
 */
final class ModelCopy {

    private static final String FOLDER = "model";

    private final LoadedModel model;
    private final ModelChecks checks;
    private final Path project;

    ModelCopy(LoadedModel model, ModelChecks checks, Path project) {
        this.model = model;
        this.checks = checks;
        this.project = real(project);
    }

    List<GeneratedFile> files() throws IOException {
        List<GeneratedFile> copies = new ArrayList<>();
        if (model.files().stream().anyMatch(file -> real(file).startsWith(project))) {
            for (Path file : present()) {
                add(project.resolve(FOLDER).relativize(file).toString(), file, copies);
            }
        } else {
            Path base = Files.isDirectory(model.path()) ? model.path() : model.path().resolveSibling("");
            for (Path file : modelAndConfiguration(base)) {
                String name = base.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
                add(name.replaceAll("[^ !#-)+-9;=@-~]", "_"), file, copies);
            }
        }
        return copies;
    }

    /** A configuration that says where to write to would say something else in another place: it stays where it is. */
    private List<Path> modelAndConfiguration(Path base) {
        List<Path> files = new ArrayList<>(model.files());
        checks.file()
                .filter(file -> checks.configuration().out().isEmpty() && real(file).getParent().equals(real(base)))
                .ifPresent(files::add);
        return files;
    }

    private List<Path> present() throws IOException {
        Path folder = project.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().matches("[ -~]+\\.ya?ml"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private void add(String name, Path file, List<GeneratedFile> copies) throws IOException {
        try {
            copies.add(new GeneratedFile(Root.PROJECT, FOLDER + "/" + name.replace('\\', '/'),
                    Files.readString(file), Ownership.GENERATED, "model " + model.model().name().text()));
        } catch (CharacterCodingException e) {
            // Not a file that was read as a part of the model, nor one that was ever copied.
            return;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
