package dev.kith.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody into the REST API who does not hold the token; in local mode without a token it is open on loopback. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Pattern SIGNED_READING = Pattern.compile("/api/v1/signals/[a-z0-9-]+/readings");

    private final byte[] token;

    TokenFilter(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return token.length == 0 || !request.getRequestURI().startsWith("/api/v1/") || isSigned(request);
    }

    /** Who signs needs no token: the signature is checked where what was signed is read. */
    private static boolean isSigned(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && (path.equals("/api/v1/signals")
                        || SIGNED_READING.matcher(path).matches())
                && request.getHeader(Bringers.SIGNATURE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (holdsToken(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"Authorization: no valid token (valid:"
                        + " Bearer and the value of KITH_API_TOKEN)\",\"field\":\"Authorization\"}");
    }

    private boolean holdsToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME))
                .map(header -> header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8))
                .filter(given -> MessageDigest.isEqual(given, token))
                .isPresent();
    }
}
