package dev.slicesmith.generator.expression;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources and loads their classes, without a file; warnings are errors. */
final class InMemoryJavac extends ClassLoader {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private InMemoryJavac() {
        super(InMemoryJavac.class.getClassLoader());
    }

    static ClassLoader compile(String packageName, Map<String, String> sources) {
        InMemoryJavac loader = new InMemoryJavac();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        List<Source> units = sources.entrySet().stream()
                .map(entry -> new Source(packageName + "." + entry.getKey(), entry.getValue()))
                .toList();
        StringWriter output = new StringWriter();
        boolean fine = javac.getTask(output, loader.memory(files), null,
                List.of("-Xlint:all,-serial", "-Werror", "-proc:none", "-Xmaxerrs", "20"), null, units).call();
        if (!fine) {
            throw new AssertionError("javac: " + output + "\n" + sources.get("Expressions"));
        }
        return loader;
    }

    private JavaFileManager memory(StandardJavaFileManager files) {
        return new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        classes.put(name, out);
                        return out;
                    }
                };
            }
        };
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
