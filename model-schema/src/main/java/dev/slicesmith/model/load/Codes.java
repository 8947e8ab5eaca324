package dev.slicesmith.model.load;

import dev.slicesmith.model.config.ConfigurationCode;
import dev.slicesmith.model.diagnostic.DiagnosticCode;
import dev.slicesmith.model.expression.ExpressionCode;
import dev.slicesmith.model.link.LinkCode;
import dev.slicesmith.model.rule.RuleCode;
import dev.slicesmith.model.yaml.YamlCode;
import java.util.ArrayList;
import java.util.List;

/** All kinds of findings that the front end knows, for configurations and overviews. */
public final class Codes {

    private Codes() {}

    /** In the order of the passes that report them. */
    public static List<DiagnosticCode> all() {
        List<DiagnosticCode> codes = new ArrayList<>();
        codes.addAll(List.of(YamlCode.values()));
        codes.addAll(List.of(ConfigurationCode.values()));
        codes.addAll(List.of(LinkCode.values()));
        codes.addAll(List.of(ExpressionCode.values()));
        codes.addAll(List.of(RuleCode.values()));
        return codes;
    }
}
