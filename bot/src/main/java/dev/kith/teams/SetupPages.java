package dev.kith.teams;

import dev.kith.chat.Surroundings;
import dev.kith.graph.Granted;
import dev.kith.graph.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Tells an admin how it stands with Teams and what comes next, and hands out the app's package. On a server only at the machine itself. */
@ConditionalOnExpression(Configured.EITHER)
@Controller
class SetupPages {

    static final String SETUP = "/teams/setup";
    static final String PACKAGE = "/teams/kith-teams.zip";

    private static final String NO_STORE = "no-store";

    private final TeamsSettings settings;
    private final Surroundings surroundings;
    private final Optional<TeamsHealth> health;

    /** Without {@code health} there is no app, and nobody to ask. */
    SetupPages(TeamsSettings settings, Surroundings surroundings, Optional<TeamsHealth> health) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.health = health;
    }

    @GetMapping(SETUP)
    ModelAndView setup(HttpServletRequest request, HttpServletResponse response) {
        refuseOthers(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        var given = Given.of(settings, surroundings);
        var page = new ModelAndView("teams/setup");
        page.addObject("given", given);
        page.addObject("peers", Peers.of(settings, surroundings.publicUrl()));
        page.addObject("problem", problem().orElse(""));
        page.addObject("download", PACKAGE);
        page.addObject("port", request.getLocalPort());
        health.map(TeamsHealth::standing).ifPresent(standing -> tell(page, standing));
        if (given.hasApp()) {
            page.addObject("consent", given.consent(settings.web().loginUrl()));
        }
        return page;
    }

    private static void tell(ModelAndView page, Standing standing) {
        page.addObject("standing", standing);
        page.addObject("entra", standing.entra().getClass().getSimpleName());
        page.addObject("why", standing.entra() instanceof Granted.Refused refused ? refused.why() : "");
        page.addObject(
                "graph",
                standing.graph().map(graph -> graph.getClass().getSimpleName()).orElse("NotAsked"));
        page.addObject("lacking", standing.graph().map(SetupPages::lacking).orElse(List.of()));
    }

    private static List<String> lacking(Permission permission) {
        return permission instanceof Permission.Lacking lacking ? lacking.what() : List.of();
    }

    @GetMapping(PACKAGE)
    ResponseEntity<byte[]> appPackage(HttpServletRequest request) {
        refuseOthers(request);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("kith-teams.zip")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                .body(packed());
    }

    private byte[] packed() {
        try {
            return AppPackage.of(settings.appId(), surroundings.publicUrl());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
    }

    /** Why there is no package. */
    private Optional<String> problem() {
        try {
            AppPackage.of(settings.appId(), surroundings.publicUrl());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** In local mode {@code LoopbackOnly} stands before it. */
    private void refuseOthers(HttpServletRequest request) {
        if (!surroundings.isLocal() && !FromHere.comes(request)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
