package dev.kith.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import dev.kith.chat.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whoever types the command in a channel, and nobody else there, where the answer is. */
final class Elsewhere {

    private static final Texts TEXTS = Texts.beside(Elsewhere.class, "command");
    private static final String ONLY_TO_THEM = "ephemeral";

    /** A conversation of two: the one with Kith begins so. */
    private static final String DIRECT = "D";

    private Elsewhere() {}

    /** Empty where the command was typed beside the answer. */
    static Optional<SlashCommandResponse> told(SlashCommandPayload command) {
        String channel = command.getChannelId();
        return channel == null || channel.isEmpty() || channel.startsWith(DIRECT)
                ? Optional.empty()
                : Optional.of(SlashCommandResponse.builder()
                        .responseType(ONLY_TO_THEM)
                        .text(inEveryLanguage())
                        .build());
    }

    /** Within the three seconds that there are nobody is asked who they are. */
    private static String inEveryLanguage() {
        return Texts.languages().stream()
                .filter(language -> language.getVariant().isEmpty())
                .map(language -> TEXTS.get(language, "elsewhere"))
                .collect(Collectors.joining("\n"));
    }
}
