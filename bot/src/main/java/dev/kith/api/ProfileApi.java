package dev.kith.api;

import dev.kith.connectors.xapi.Profile;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The profile that statements of this installation name, for whoever reads them; it holds nothing of anybody. */
@RestController
class ProfileApi {

    private final Profile profile;

    ProfileApi(@Value("${kith.public-url}") URI publicUrl) {
        this.profile = new Profile(publicUrl);
    }

    @GetMapping(
            path = {"/xapi/profile", "/xapi/profile/v1"},
            produces = Profile.MEDIA_TYPE)
    byte[] profile() {
        return profile.json();
    }
}
