package dev.slicesmith.generator.naming;

import com.palantir.javapoet.ClassName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives every class a name of its own in its package, also where file systems take {@code Cart} and {@code CART} for
 * one. Who asks first gets the name; who comes later gets an underscore.
 */
final class ClassNames {

    private final Set<String> taken = new HashSet<>();

    ClassName in(String packageName, String name) {
        String free = name;
        while (!taken.add(packageName + "." + free.toLowerCase(Locale.ROOT))) {
            free += "_";
        }
        return ClassName.get(packageName, free);
    }
}
