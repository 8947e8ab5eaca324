package dev.slicesmith.generator.domain;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one slice leaves to hand-written code, in the order of the model; found again by what it is for. */
public final class OpenMethods {

    private final List<OpenMethod> all = new ArrayList<>();
    private final Map<Object, OpenMethod> byKey = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Adds a method.
     *
     * @param key what it is for; found by it again
     * @param name its name, if it is not taken
     */
    public void add(Object key, String name, TypeName returns, List<ParameterSpec> parameters, String what) {
        String free = name;
        for (int number = 2; !names.add(free); number++) {
            free = name + number;
        }
        OpenMethod method = new OpenMethod(free, returns, parameters, what);
        all.add(method);
        byKey.put(key, method);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<OpenMethod> all() {
        return List.copyOf(all);
    }

    public boolean has(Object key) {
        return byKey.containsKey(key);
    }

    /** The method that was added under this key. */
    public OpenMethod of(Object key) {
        OpenMethod method = byKey.get(key);
        if (method == null) {
            throw new IllegalStateException("nothing is open: " + key);
        }
        return method;
    }
}
