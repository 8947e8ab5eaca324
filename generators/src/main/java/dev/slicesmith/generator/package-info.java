/**
 * From a checked model to files: request, run, report, and the SPI of runtimes. This is the Java API of Slicesmith; the
 * command line and the Maven plugin stand on it and on nothing beside it.
 *
 * <pre>{@code
 * GenerationRequest request = GenerationRequest.of(Path.of("model"), Path.of("shop"));
 * GenerationReport report = new GenerationRun(new YamlModelSource(), Runtimes.installed()).execute(request);
 * report.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p><b>Stability.</b> The public types of this package, of {@code artifact} and of {@code output}, and the records of
 * the resolved model ({@code dev.slicesmith.model} and its {@code diagnostic} and {@code source}) change with a minor version
 * only by additions. A record may get a component: make requests by {@link
 * dev.slicesmith.generator.GenerationRequest#of} and its {@code with} methods. The packages {@code domain}, {@code java},
 * {@code naming} and {@code wiring}, from which a runtime may take artifacts, may change with any minor version; what
 * is in {@code runtime} is nobody's to use. Before version 1.0 a minor version may break all of it, and says so.
 *
 * <p>Nothing here or below, but {@code output}, touches the disk; no package here names a runtime.
 */
package dev.slicesmith.generator;
