package dev.slicesmith.generator.wiring;

import dev.slicesmith.generator.domain.MemberNames;
import dev.slicesmith.generator.domain.ModelScope;
import dev.slicesmith.model.Command;
import dev.slicesmith.model.View;

/** What the fields of the application are called. */
final class FacadeNames {

    private FacadeNames() {}

    static String handler(Command command) {
        return MemberNames.member(command.name()) + "Handler";
    }

    static String rows(View view) {
        return ModelScope.rowsName(view);
    }

    static String rules(View view) {
        return MemberNames.member(view.name()) + "Rules";
    }
}
