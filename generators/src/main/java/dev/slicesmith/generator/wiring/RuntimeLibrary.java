package dev.slicesmith.generator.wiring;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.naming.Layout;

/** The classes of the carried runtime library that generated code names. Those that are asked for are carried. */
public record RuntimeLibrary(Layout layout) {

    /** The library of a project. */
    public static RuntimeLibrary of(Domain domain) {
        return new RuntimeLibrary(domain.layout());
    }

    public ClassName application() {
        return layout.runtime("app.Application");
    }

    public ClassName foundation() {
        return layout.runtime("app.Foundation");
    }

    public ClassName settings() {
        return layout.runtime("app.Settings");
    }

    public ClassName call() {
        return layout.runtime("command.Call");
    }

    public ClassName decision() {
        return layout.runtime("command.Decision");
    }

    public ClassName handling() {
        return layout.runtime("command.CommandHandling");
    }

    public ClassName result() {
        return layout.runtime("command.CommandResult");
    }

    public ClassName eventTypes() {
        return layout.runtime("json.EventTypes");
    }

    public ClassName oldFields() {
        return layout.runtime("json.OldFields");
    }

    public ClassName recorded() {
        return layout.runtime("json.RecordedEvent");
    }

    public ClassName sqlType() {
        return layout.runtime("jdbc.SqlType");
    }

    public ClassName viewTable() {
        return layout.runtime("view.ViewTable");
    }

    public ClassName viewQuery() {
        return layout.runtime("view.ViewQuery");
    }

    public ClassName order() {
        return viewQuery().nestedClass("Order");
    }

    public ClassName where() {
        return layout.runtime("view.Where");
    }

    public ClassName projection() {
        return layout.runtime("view.Projection");
    }

    public ClassName viewReader() {
        return layout.runtime("view.ViewReader");
    }

    public ClassName viewParameters() {
        return layout.runtime("http.ViewParameters");
    }

    public ClassName automation(String name) {
        return layout.runtime("automation." + name);
    }

    public ClassName step() {
        return layout.runtime("worker.Step");
    }

    public ClassName httpPort() {
        return layout.runtime("outside.HttpPort");
    }

    /** What an accepted command gives back: {@code CommandResult<ShopEvent>}. */
    public TypeName results() {
        return ParameterizedTypeName.get(result(), layout.modelEvent());
    }
}
