package dev.slicesmith.generator;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/** The runtimes there are. */
public final class Runtimes {

    private final Iterable<Runtime> all;

    private Runtimes(Iterable<Runtime> all) {
        this.all = all;
    }

    /** These. */
    public static Runtimes of(List<Runtime> all) {
        return new Runtimes(List.copyOf(all));
    }

    /** All runtimes on the class path; which they are is looked up only as far as a question needs it. */
    public static Runtimes installed() {
        return new Runtimes(ServiceLoader.load(Runtime.class, Runtimes.class.getClassLoader()));
    }

    /** The runtime of an id. Found among the first, it saves a look into all other jars: a tenth of reading a model. */
    public Optional<Runtime> byId(String id) {
        for (Runtime runtime : all) {
            if (runtime.id().equals(id)) {
                return Optional.of(runtime);
            }
        }
        return Optional.empty();
    }

    /** What a user can choose from, sorted. */
    public List<String> ids() {
        return StreamSupport.stream(all.spliterator(), false).map(Runtime::id).sorted().toList();
    }
}
