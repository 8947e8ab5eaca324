package dev.slicesmith.cli;

import dev.slicesmith.generator.output.OutputCode;
import dev.slicesmith.model.diagnostic.Diagnostic;
import dev.slicesmith.model.diagnostic.Severity;
import dev.slicesmith.model.yaml.YamlCode;
import java.util.List;

/** What the number means that a command ends with. */
final class ExitCode {

    /** All is fine, or only worth a warning. */
    static final int OK = 0;

    /** Something in the model stands against it, or a check found a difference. */
    static final int FINDINGS = 1;

    /** The command line makes no sense. */
    static final int USAGE = 2;

    /** Our mistake. */
    static final int BUG = 70;

    /** A file could not be read or written. */
    static final int INPUT_OUTPUT = 74;

    private ExitCode() {}

    /** Of a run with these findings, of which those at least this grave count. */
    static int of(List<Diagnostic> findings, Severity failOn) {
        if (findings.stream().anyMatch(ExitCode::isInputOutput)) {
            return INPUT_OUTPUT;
        }
        boolean failed = findings.stream().anyMatch(found -> found.severity().compareTo(failOn) <= 0);
        return failed ? FINDINGS : OK;
    }

    private static boolean isInputOutput(Diagnostic found) {
        return found.code() == YamlCode.NO_SUCH_FILE
                || found.code() == YamlCode.UNREADABLE
                || found.code() instanceof OutputCode code && code.isInputOutput();
    }
}
