/** The JSON Schema of the language, for editors. Depends on nothing; a test holds it and the readers together. */
package dev.slicesmith.model.schema;
