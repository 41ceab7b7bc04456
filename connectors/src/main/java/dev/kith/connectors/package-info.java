@NullMarked
package dev.kith.connectors;

import org.jspecify.annotations.NullMarked;
