package dev.slicesmith.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A chain of calls that ends in a result. A compiler goes down one level for each call, until its stack is used up:
 * a chain of hundreds is several.
 */
public final class Chain {

    static final int MOST = 200;

    private Chain() {}

    /**
     * Adds the statements that return the chain's result.
     *
     * @param type what each call but the last returns, always the same object
     * @param variable keeps it, where there are several chains
     * @param links calls, each with its dot
     * @param end the last call, with its dot
     */
    public static void addTo(
            MethodSpec.Builder method, TypeName type, String variable, CodeBlock start, List<CodeBlock> links,
            String end) {
        if (links.size() <= MOST) {
            method.addStatement("return $L$L\n$L", start, broken(links), end);
            return;
        }
        method.addStatement("$T $L = $L", type, variable, start);
        for (int from = 0; from < links.size(); from += MOST) {
            method.addStatement("$L$L", variable, broken(links.subList(from, Math.min(links.size(), from + MOST))));
        }
        method.addStatement("return $L$L", variable, end);
    }

    private static CodeBlock broken(List<CodeBlock> links) {
        CodeBlock.Builder code = CodeBlock.builder();
        links.forEach(link -> code.add("\n").add(link));
        return code.build();
    }
}
