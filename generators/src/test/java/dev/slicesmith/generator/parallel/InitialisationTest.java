package dev.slicesmith.generator.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.generator.GenerationRun;
import dev.slicesmith.model.EventModel;
import dev.slicesmith.template.TemplateRenderer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A class whose constant is an object of a subclass must not be: the two need each other to be initialised, and two threads
 * that come to them from both sides at their first use wait for each other for ever (JVMS 5.5).
 */
class InitialisationTest {

    @Test
    void noClassNeedsASubclassToBeInitialised() throws Exception {
        List<String> found = new ArrayList<>();
        int classes = 0;
        for (Class<?> ours : List.of(GenerationRun.class, EventModel.class, TemplateRenderer.class)) {
            for (Class<?> type : classesBeside(ours)) {
                classes++;
                if (!type.isInterface() || hasDefaultMethods(type)) {
                    look(type, found);
                }
            }
        }
        assertTrue(classes > 500, "only " + classes + " classes");
        assertEquals(List.of(), found);
    }

    private static void look(Class<?> type, List<String> found) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            boolean ofInterest = Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()
                    && !field.isEnumConstant() && !field.isSynthetic() && field.trySetAccessible();
            Object value = ofInterest ? field.get(null) : null;
            if (value != null && value.getClass() != type && type.isInstance(value) && !value.getClass().isHidden()) {
                found.add(field.toString());
            }
        }
    }

    private static boolean hasDefaultMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(Method::isDefault);
    }

    private static List<Class<?>> classesBeside(Class<?> one)
            throws URISyntaxException, IOException, ClassNotFoundException {
        Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return classesBelow(place);
        }
        // Where all modules are built in one run, those before this one are jars.
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classesBelow(Path folder) throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/').replace('/', '.');
                if (!name.endsWith("-info.class")) {
                    classes.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes;
    }
}
