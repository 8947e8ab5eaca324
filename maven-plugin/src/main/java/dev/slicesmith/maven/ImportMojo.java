package dev.slicesmith.maven;

import dev.slicesmith.importer.BoardFormat;
import dev.slicesmith.importer.BoardImport;
import dev.slicesmith.importer.ImportOptions;
import dev.slicesmith.importer.ImportResult;
import dev.slicesmith.importer.input.Limits;
import dev.slicesmith.importer.report.ImportReport;
import dev.slicesmith.importer.translate.TranslatedModel;
import dev.slicesmith.model.diagnostic.Diagnostics;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.naming.JavaNames;
import dev.slicesmith.model.write.ModelWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Makes a model of a board, as {@code slicesmith import} does. A model that is there is left as it is. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The board: a file, or a folder of slice files. */
    @Parameter(property = "slicesmith.board", required = true)
    private File board;

    /** Where the model goes. */
    @Parameter(property = "slicesmith.model", defaultValue = "${basedir}/src/main/model")
    private File model;

    /** What the board is, if it is not recognised. */
    @Parameter(property = "slicesmith.from")
    private String from;

    /** Where all that was found is written, as Markdown. */
    @Parameter(property = "slicesmith.report")
    private File report;

    /** Leaves this goal out. */
    @Parameter(property = "slicesmith.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        UnknownParameters.check(project, execution);
        if (skip) {
            getLog().info("skipped, as slicesmith.skip says");
            return;
        }
        Optional<BoardFormat> format = from == null ? Optional.empty() : BoardFormat.named(from);
        if (from != null && format.isEmpty()) {
            throw new MojoExecutionException("there is no kind of board \"" + from + "\"");
        }
        Diagnostics findings = new Diagnostics();
        ImportResult result = BoardImport.read(board.toPath(), new ImportOptions(format, Limits.DEFAULT), findings);
        try {
            if (report != null) {
                Files.createDirectories(report.getAbsoluteFile().toPath().getParent());
                Files.writeString(report.toPath(), ImportReport.markdown(result));
            }
            new Findings(getLog()).show(findings.sorted(), Severity.ERROR);
            write(result);
        } catch (IOException e) {
            throw new MojoExecutionException("could not write: " + e.getMessage(), e);
        }
    }

    private void write(ImportResult result) throws IOException, MojoFailureException {
        Map<Path, String> texts = new LinkedHashMap<>();
        for (TranslatedModel each : result.models()) {
            Path folder = result.models().size() == 1 ? model.toPath()
                    : model.toPath().resolve(JavaNames.packageSegment(each.name()));
            texts.put(folder.resolve("model.yaml"), ModelWriter.write(each.model()));
        }
        for (Path file : texts.keySet()) {
            if (Files.exists(file)) {
                throw new MojoFailureException(file + " is already there and is left as it is");
            }
        }
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            Files.createDirectories(text.getKey().getParent());
            Files.writeString(text.getKey(), text.getValue(), StandardOpenOption.CREATE_NEW);
            getLog().info("wrote " + text.getKey());
        }
    }
}
