package dev.slicesmith.generator.domain.type;

import dev.slicesmith.generator.artifact.Artifact;
import dev.slicesmith.generator.domain.Domain;
import dev.slicesmith.model.TypeDefinition;
import dev.slicesmith.model.TypeDefinition.EnumType;
import dev.slicesmith.model.TypeDefinition.StrongType;
import dev.slicesmith.model.TypeDefinition.ValueObject;
import java.util.ArrayList;
import java.util.List;

/** One class per type of the model. */
public final class TypeArtifacts {

    private TypeArtifacts() {}

    public static List<Artifact> of(Domain domain) {
        List<Artifact> artifacts = new ArrayList<>();
        for (TypeDefinition type : domain.model().types()) {
            if (type instanceof StrongType strong) {
                artifacts.add(new StrongTypeRecord(domain, strong));
            } else if (type instanceof EnumType words) {
                artifacts.add(new Enumeration(domain, words));
            } else {
                artifacts.add(new ValueObjectRecord(domain, (ValueObject) type));
            }
        }
        return artifacts;
    }
}
