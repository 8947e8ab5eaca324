package dev.slicesmith.generator.domain.view;

import com.palantir.javapoet.TypeSpec;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.generator.domain.JavaArtifact;
import dev.slicesmith.generator.domain.Records;
import dev.slicesmith.generator.java.Javadocs;
import dev.slicesmith.model.View;

/** The key of a view that has several key fields: {@code record OccupancyKey(HotelId hotel, LocalDate night)}. */
final class KeyRecord extends JavaArtifact {

    private final Domain domain;
    private final View view;

    KeyRecord(Domain domain, View view) {
        super(domain.layout().of(view).key(), "view " + view.name());
        this.domain = domain;
        this.view = view;
    }

    @Override
    protected TypeSpec type() {
        Records records = new Records(domain.types());
        return records.begin(name(), records.components(view.key()))
                .addJavadoc(Javadocs.of(
                        "Tells the rows of the view &quot;" + Javadocs.text(view.name().text()) + "&quot; apart.",
                        Javadocs.place(view.span(), "view " + view.name())))
                .build();
    }
}
