/** Emitters of views: rows, projections, queries, other systems' rows. May depend on {@code domain}. */
package dev.slicesmith.generator.domain.view;
