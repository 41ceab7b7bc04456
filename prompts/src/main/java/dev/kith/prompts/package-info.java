@NullMarked
package dev.kith.prompts;

import org.jspecify.annotations.NullMarked;
