/**
 * Reading: files and folders of YAML become syntax records, with findings for everything that does not fit.
 *
 * <p>The way of a file: {@code SourceFiles} reads bytes, {@code NodeComposer} makes nodes with places, one small reader
 * per construct makes records of nodes, {@code YamlModels} is the door. Nothing here throws for any input.
 *
 * <p>May depend on {@code source}, {@code diagnostic}, {@code syntax} and SnakeYAML Engine's event parser.
 */
package dev.slicesmith.model.yaml;
