package dev.slicesmith.generator.domain.application;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * Something that a person supplies to the application.
 *
 * @param key what asks for it: the class of the rules or of the port, or the row of an external view
 * @param method the method that gives it
 * @param type what it must be
 * @param written the class that a person writes, found by its name
 * @param what what it is, safe for Javadoc
 */
public record Part(ClassName key, String method, TypeName type, ClassName written, String what) {}
