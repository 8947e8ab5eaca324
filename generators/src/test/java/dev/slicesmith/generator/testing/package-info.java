/** What tests of generators stand on; nothing here is a test by itself. */
package dev.slicesmith.generator.testing;
