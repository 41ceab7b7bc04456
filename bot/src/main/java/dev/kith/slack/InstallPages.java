package dev.kith.slack;

import dev.kith.chat.Surroundings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way to Slack's page and back. Whoever comes back must be the browser that went: it has the state as a cookie too. */
@ConditionalOnExpression(Configured.BY_OAUTH)
@Controller
class InstallPages {

    static final String INSTALL = "/slack/install";
    static final String COOKIE = "kith-slack-install";

    private final Installing installing;
    private final boolean isSecure;

    InstallPages(Installing installing, Surroundings surroundings) {
        this.installing = installing;
        this.isSecure = "https".equals(surroundings.publicUrl().getScheme());
    }

    @GetMapping(INSTALL)
    ResponseEntity<Void> install() {
        String state = installing.begin();
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(installing.page(state))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookie(state)
                                .maxAge(RedisInstallStates.GOOD_FOR)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** {@code error} is Slack's, such as {@code access_denied}. */
    @GetMapping(OAuth.REDIRECT)
    ModelAndView redirected(
            @RequestParam Optional<String> code,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> error,
            @CookieValue(COOKIE) Optional<String> cookie) {
        return page(outcome(code, state.filter(one -> isSame(one, cookie.orElse(""))), error));
    }

    private Installing.Outcome outcome(Optional<String> code, Optional<String> state, Optional<String> error) {
        if (state.isEmpty()) {
            return new Installing.Outcome.Stale();
        }
        return code.map(one -> installing.finish(state.get(), one))
                .orElseGet(() -> new Installing.Outcome.Refused(error.orElse("Slack sent no code along")));
    }

    private static ModelAndView page(Installing.Outcome outcome) {
        var page = new ModelAndView("slack/installed");
        page.setStatus(outcome instanceof Installing.Outcome.Installed ? HttpStatus.OK : HttpStatus.FORBIDDEN);
        page.addObject("outcome", outcome.getClass().getSimpleName());
        switch (outcome) {
            case Installing.Outcome.Installed installed -> page.addObject("workspace", installed.workspace());
            case Installing.Outcome.NotOurs notOurs -> page.addObject("workspace", notOurs.workspace());
            case Installing.Outcome.Stale stale -> page.addObject("install", INSTALL);
            case Installing.Outcome.Refused refused -> {
                page.addObject("install", INSTALL);
                page.addObject("why", refused.why());
            }
        }
        return page;
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String state) {
        return ResponseCookie.from(COOKIE, state)
                .path("/slack")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax");
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
