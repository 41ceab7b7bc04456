package dev.kith.local;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Local mode is open to whoever sits at this machine, so nobody else may speak through their browser: a foreign Host
 * (a name that somebody points at 127.0.0.1) is refused, and so is any write from a page of another origin. A write
 * without an Origin is no browser's and goes through. Where a platform speaks to us, and where an admin comes to install
 * Kith in it, is open: these prove who they are by themselves.
 */
final class LoopbackOnly extends OncePerRequestFilter {

    private static final Pattern AUTHORITY = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(?::(\\d{1,5}))?");
    private static final Pattern ORIGIN = Pattern.compile("(https?)://(.+)");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** To the letter: any other way of writing it is not it. */
    private static final Set<String> FROM_OUTSIDE =
            Set.of("/slack/events", "/slack/install", "/slack/oauth_redirect", "/kith.css");

    /** Where an identity provider speaks to us, with its token: /Users, /Users/{id} and the like. */
    private static final Pattern SCIM = Pattern.compile("/scim/v2/[A-Za-z]+(/[A-Za-z0-9][A-Za-z0-9:._-]*|/\\.search)?");

    /** Where Teams speaks to us, as soon as it has to prove that it is Teams. */
    private static final String TEAMS = "/api/messages";

    private final JsonMapper json;
    private final boolean teamsProvesItself;

    LoopbackOnly(JsonMapper json, boolean teamsProvesItself) {
        this.json = json;
        this.teamsProvesItself = teamsProvesItself;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return FROM_OUTSIDE.contains(path) || SCIM.matcher(path).matches() || (teamsProvesItself && path.equals(TEAMS));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (port(request.getHeader("Host"), "") == null) {
            refuse(response, HttpStatus.MISDIRECTED_REQUEST, "Host", "localhost, 127.0.0.1 or [::1], with any port");
        } else if (isForeignWrite(request)) {
            refuse(response, HttpStatus.FORBIDDEN, "Origin", "none, or the address that the request goes to");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** All names of the loopback are one place; what tells its pages apart is the port. */
    private static boolean isForeignWrite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null || READING.contains(request.getMethod())) {
            return false;
        }
        Matcher parts = ORIGIN.matcher(origin);
        if (!parts.matches()) {
            return true;
        }
        String usual = parts.group(1).equals("https") ? "443" : "80";
        String from = port(parts.group(2), usual);
        return from == null || !from.equals(port(request.getHeader("Host"), usual));
    }

    /** The port of a loopback authority; null where it is none. */
    private static @Nullable String port(@Nullable String authority, String usual) {
        if (authority == null) {
            return null;
        }
        Matcher parts = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
        return parts.matches() ? Optional.ofNullable(parts.group(2)).orElse(usual) : null;
    }

    private void refuse(HttpServletResponse response, HttpStatus status, String field, String valid)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", field + ": local mode serves this machine only (valid: " + valid + ")");
        problem.put("field", field);
        problem.put("valid", valid);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
