package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.artifact.Ownership;
import dev.slicesmith.generator.artifact.Root;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A compiler that compiles what comes through a pipe until the pipe ends: run with another JDK, it is that JDK's. See
 * {@link JavacProcess}, which speaks to it.
 */
final class JavacService {

    private JavacService() {}

    /** Answers requests. */
    public static void main(String[] args) throws IOException {
        PrintStream answers = System.out;
        // Whatever prints to the standard output must not get in between.
        System.setOut(System.err);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers))) {
            answerAll(in, out);
        }
    }

    private static void answerAll(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            JavaRelease release;
            try {
                release = JavaRelease.valueOf(in.readUTF());
            } catch (EOFException end) {
                return;
            }
            String folder = in.readUTF();
            List<Path> libraries = readTexts(in).stream().map(Path::of).toList();
            List<GeneratedFile> files = readFiles(in);
            writeTexts(out, Javac.complaints(files, release,
                    folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder)), libraries));
            out.flush();
        }
    }

    static void writeRequest(DataOutputStream out, List<GeneratedFile> files, JavaRelease release,
            Optional<Path> classes, List<Path> libraries) throws IOException {
        out.writeUTF(release.name());
        out.writeUTF(classes.map(Path::toString).orElse(""));
        writeTexts(out, libraries.stream().map(Path::toString).toList());
        out.writeInt(files.size());
        for (GeneratedFile file : files) {
            out.writeUTF(file.root().name());
            writeText(out, file.path());
            writeText(out, file.text());
        }
        out.flush();
    }

    private static List<GeneratedFile> readFiles(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<GeneratedFile> files = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            files.add(new GeneratedFile(Root.valueOf(in.readUTF()), readText(in), readText(in), Ownership.GENERATED, ""));
        }
        return files;
    }

    static List<String> readTexts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    private static String readText(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
