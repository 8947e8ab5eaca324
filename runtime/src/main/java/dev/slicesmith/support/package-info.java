/**
 * The vocabulary that generated domain code speaks: rejections, event queries, immutable collections, exact numbers.
 *
 * <p>May depend on the JDK only. Travels into generated projects as their {@code support} package.
 */
package dev.slicesmith.support;
