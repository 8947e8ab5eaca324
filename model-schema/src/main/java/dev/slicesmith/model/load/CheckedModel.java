package dev.slicesmith.model.load;

import dev.slicesmith.model.EventModel;
import dev.slicesmith.model.config.Configuration;
import dev.slicesmith.model.expression.CheckedExpressions;
import dev.slicesmith.model.index.ModelIndex;
import dev.slicesmith.model.yaml.ModelFiles;

/**
 * One bounded context without errors.
 *
 * @param files where it was read from
 * @param index what is known about it
 * @param configuration how it was checked, and what else its project has set
 */
public record CheckedModel(ModelFiles files, ModelIndex index, Configuration configuration) {

    public EventModel model() {
        return index.model();
    }

    public CheckedExpressions expressions() {
        return index.expressions();
    }
}
