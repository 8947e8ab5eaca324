package dev.slicesmith.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The runtimes there are.
 *
 * @param all by id
 */
public record Runtimes(List<Runtime> all) {

    public Runtimes {
        all = all.stream().sorted(Comparator.comparing(Runtime::id)).toList();
    }

    /** All runtimes on the class path. */
    public static Runtimes installed() {
        List<Runtime> found = new ArrayList<>();
        ServiceLoader.load(Runtime.class, Runtimes.class.getClassLoader()).forEach(found::add);
        return new Runtimes(found);
    }

    /** The runtime of an id. */
    public Optional<Runtime> byId(String id) {
        return all.stream().filter(runtime -> runtime.id().equals(id)).findFirst();
    }

    /** What a user can choose from, sorted. */
    public List<String> ids() {
        return all.stream().map(Runtime::id).toList();
    }
}
