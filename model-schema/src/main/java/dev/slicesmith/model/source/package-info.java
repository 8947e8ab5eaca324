/** Where things stand in the files that a person wrote. Depends on nothing. */
package dev.slicesmith.model.source;
