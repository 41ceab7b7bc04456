/** Learning and belonging in workplace chat: the application and nothing else; every business word is a package. */
@NullMarked
package dev.kith;

import org.jspecify.annotations.NullMarked;
