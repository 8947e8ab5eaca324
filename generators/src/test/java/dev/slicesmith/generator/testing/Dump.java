package dev.slicesmith.generator.testing;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import java.nio.file.*;

public final class Dump {
    public static void main(String[] args) throws Exception {
        long t = System.nanoTime();
        var files = Generated.of(new PlainRuntime(), JavaRelease.numbered(Integer.parseInt(args[2])).get(), Path.of(args[0]));
        System.err.println(files.size() + " files " + (System.nanoTime() - t) / 1000000 + " ms");
        for (var f : files) {
            Path p = Path.of(args[1], Generated.path(f));
            Files.createDirectories(p.getParent());
            Files.writeString(p, f.text());
        }
    }
}
