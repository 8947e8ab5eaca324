package dev.slicesmith.generator.mutants;

import dev.slicesmith.generator.JavaRelease;
import dev.slicesmith.generator.artifact.GeneratedFile;
import dev.slicesmith.generator.runtime.plain.PlainRuntime;
import dev.slicesmith.generator.testing.CarriedOnce;
import dev.slicesmith.generator.testing.Generated;
import dev.slicesmith.model.load.CheckConfiguration;
import dev.slicesmith.model.load.CheckResult;
import dev.slicesmith.model.load.EventModels;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks, generates and compiles mutants, and counts. What is alike but for the package is compiled once. A failure does not
 * end it.
 */
final class MutantRun {

    /** So many projects for one call of a compiler. */
    private static final int BATCH = 50;

    /** The code for the newest release differs in few places: of so many batches one is enough. */
    private static final int NEWEST = 5;

    private static final Pattern NUMBER = Pattern.compile("com/example/mutant([0-9]+)/");

    private final Mutants mutants;
    private final Compilers compilers;
    private final int every;

    private final Set<String> known = new HashSet<>();
    private final Map<Integer, List<GeneratedFile>> batch = new LinkedHashMap<>();
    private final StringBuilder failures = new StringBuilder();
    private int cases;
    private int passed;
    private int compiled;
    private int forNewest;
    private int batches;

    /**
     * Begins at nothing.
     *
     * @param every of so many that pass, one is compiled
     */
    MutantRun(Mutants mutants, Compilers compilers, int every) {
        this.mutants = mutants;
        this.compilers = compilers;
        this.every = every;
    }

    /** Tries some. */
    void cases(int from, int to) {
        for (int number = from; number < to; number++) {
            cases++;
            String text = mutants.text(number);
            try {
                if (passes(text) && passed++ % every == 0) {
                    add(number, Generated.of(new PlainRuntime(), JavaRelease.JAVA_17, "mutant.yaml", text));
                }
            } catch (RuntimeException | StackOverflowError e) {
                fail(number, trace(e));
            }
            if (batch.size() == BATCH) {
                compile();
            }
        }
        compile();
    }

    private static boolean passes(String text) {
        CheckResult checked = EventModels.check("mutant.yaml", text, CheckConfiguration.DEFAULT);
        return !checked.hasErrors() && checked.models().size() == 1;
    }

    private void add(int number, List<GeneratedFile> files) {
        if (known.add(fingerprint(number, files))) {
            batch.put(number, files);
        }
    }

    private static String fingerprint(int number, List<GeneratedFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GeneratedFile file : files) {
                if (file.path().endsWith(".java") && !file.origin().equals("runtime")) {
                    String text = Generated.path(file) + "\n" + file.text();
                    digest.update(text.replace("mutant" + number, "mutant").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a batch with a failure, the others are tried again: a compiler may have stopped at it. */
    private void compile() {
        while (!batch.isEmpty()) {
            List<String> complaints = complaints(List.copyOf(batch.values()));
            if (complaints.isEmpty()) {
                compiled += batch.size();
                batch.clear();
                return;
            }
            Set<Integer> failed = numbers(complaints);
            if (failed.isEmpty()) {
                throw new AssertionError(complaints.get(0));
            }
            for (int number : failed) {
                batch.remove(number);
                fail(number, String.join("\n", complaints.stream()
                        .filter(complaint -> complaint.contains("mutant" + number + "/")).limit(3).toList()));
            }
        }
    }

    private List<String> complaints(List<List<GeneratedFile>> projects) {
        CarriedOnce sources = new CarriedOnce();
        projects.forEach(sources::add);
        List<String> complaints = new ArrayList<>(compilers.complaints(sources, JavaRelease.JAVA_17));
        if (complaints.isEmpty() && batches++ % NEWEST == 0) {
            CarriedOnce newest = new CarriedOnce();
            for (int number : batch.keySet()) {
                newest.add(Generated.of(new PlainRuntime(), JavaRelease.JAVA_25, "mutant.yaml", mutants.text(number)));
            }
            complaints.addAll(compilers.complaintsOfNewer(newest, JavaRelease.JAVA_25));
            forNewest += batch.size();
        }
        return complaints;
    }

    private static Set<Integer> numbers(List<String> complaints) {
        Set<Integer> numbers = new TreeSet<>();
        for (String complaint : complaints) {
            Matcher matcher = NUMBER.matcher(complaint);
            if (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers;
    }

    private void fail(int number, String what) {
        String text = "case " + number + ": " + what + "\n" + mutants.text(number) + "\n";
        System.out.println("MutatedModelsTest: FAILED " + text);
        failures.append(text);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    String failures() {
        return failures.toString();
    }

    int passed() {
        return passed;
    }

    @Override
    public String toString() {
        return cases + " cases with a verdict, " + passed + " passed, " + known.size() + " of them different, " + compiled
                + " compiled by each compiler, " + forNewest + " for the newest release, too"
                + (failures.isEmpty() ? "" : "; with FAILURES");
    }
}
