/** What an organisation does about a finding: by topic, for those concerned and for those who decide, as campaigns to be made. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people"})
package dev.kith.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
