package dev.slicesmith.generator.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Runs the tests that came out of a model, without a build tool. */
public final class GeneratedTests {

    private GeneratedTests() {}

    /**
     * Runs every test below a folder of classes.
     *
     * @return per test what it threw, or an empty text if it passed
     */
    public static Map<String, String> run(Path classes) {
        return run(classes, List.of(), method -> method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    /**
     * As {@link #run(Path)}, but by the full name of the class and the name of the scenario; where several have one name,
     * all but the first are numbered with {@code #}.
     *
     * @param libraries folders of more classes
     */
    public static Map<String, String> runByFullName(Path classes, Path... libraries) {
        return run(classes, List.of(libraries), method -> method.getDeclaringClass().getName() + "."
                + method.getAnnotation(DisplayName.class).value());
    }

    private static Map<String, String> run(Path classes, List<Path> libraries, Function<Method, String> naming) {
        Map<String, String> outcomes = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls(classes, libraries), GeneratedTests.class.getClassLoader());
                Stream<Path> files = Files.walk(classes)) {
            List<Path> tests = files.filter(file -> file.toString().endsWith("Test.class")).sorted().toList();
            for (Path test : tests) {
                String name = classes.relativize(test).toString().replace('/', '.').replace('\\', '.');
                run(loader.loadClass(name.substring(0, name.length() - ".class".length())), naming, outcomes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return outcomes;
    }

    private static URL[] urls(Path classes, List<Path> libraries) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    private static void run(Class<?> type, Function<Method, String> naming, Map<String, String> outcomes)
            throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                String outcome = "";
                try {
                    method.invoke(constructor.newInstance());
                } catch (InvocationTargetException e) {
                    outcome = String.valueOf(e.getCause());
                }
                String name = naming.apply(method);
                String free = name;
                for (int number = 2; outcomes.containsKey(free); number++) {
                    free = name + "#" + number;
                }
                outcomes.put(free, outcome);
            }
        }
    }
}
