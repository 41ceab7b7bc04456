package dev.kith.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import dev.kith.chat.Address;
import dev.kith.chat.Windows;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes out what Teams tells. Whoever it is of is known by their object id in Entra; people of other tenants are nobody, and so is
 * whoever speaks to another bot.
 */
final class Ears {

    private static final ObjectMapper ACTIVITIES = com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String PERSONAL = "personal";

    /** An object id is a GUID; the Agents Playground's are nearly. */
    private static final Pattern OBJECT_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final Expected expected;
    private final Windows windows;
    private final JsonMapper json;

    Ears(Expected expected, Windows windows, JsonMapper json) {
        this.expected = expected;
        this.windows = windows;
        this.json = json;
    }

    /** Whose people are ours, and which bot is; empty where any is. */
    record Expected(Optional<String> tenant, Optional<String> bot) {

        boolean isOurs(String named) {
            return tenant.map(one -> one.equalsIgnoreCase(named)).orElse(!named.isBlank());
        }

        boolean isUs(String recipient) {
            return bot.map(one -> recipient.equals("28:" + one) || recipient.equals(one))
                    .orElse(true);
        }
    }

    /**
     * Hears one activity that is known to be Teams'.
     *
     * @throws NotUnderstood where it is not what Teams says it sends
     */
    Heard.Told hear(String body) {
        try {
            return hear(ACTIVITIES.readValue(body, Activity.class));
        } catch (NotUnderstood e) {
            throw e;
        } catch (CompletionException e) {
            throw e.getCause() instanceof NotUnderstood known
                    ? known
                    : new NotUnderstood("the SDK could not make it out");
        } catch (JsonProcessingException | RuntimeException e) {
            // Its message may quote what a person wrote.
            throw new NotUnderstood(e.getClass().getName());
        }
    }

    private Heard.Told hear(@Nullable Activity activity) {
        if (activity == null || activity.getType() == null || activity.getConversation() == null) {
            throw new NotUnderstood("no activity");
        }
        var nobody = new Heard.Told(Optional.empty(), new Heard.Nothing());
        if (!expected.isOurs(tenant(activity)) || !expected.isUs(recipient(activity))) {
            return nobody;
        }
        String kind = Objects.requireNonNullElse(activity.getConversation().getConversationType(), PERSONAL);
        if (!kind.equals(PERSONAL)) {
            return inPublic(activity).orElse(nobody);
        }
        return acquaintance(activity)
                .map(by -> new Heard.Told(Optional.of(by), Turn.of(activity, by, windows, json)))
                .orElse(nobody);
    }

    /** Only whoever mentions Kith speaks to it. */
    private static Optional<Heard.Told> inPublic(Activity activity) {
        return ActivityTypes.MESSAGE.equals(activity.getType())
                ? Optional.of(new Heard.Told(
                        Optional.empty(), new Heard.InPublic(reference(activity), eventActivity(activity))))
                : Optional.empty();
    }

    private Optional<Heard.Acquaintance> acquaintance(Activity activity) {
        var from = activity.getFrom();
        String id = from == null ? "" : Objects.requireNonNullElse(from.getAadObjectId(), "");
        if (!OBJECT_ID.matcher(id).matches()) {
            return Optional.empty();
        }
        var client = client(activity);
        return Optional.of(new Heard.Acquaintance(
                eventId(activity),
                new Address(TeamsChat.PLATFORM, tenant(activity), id.toLowerCase(Locale.ROOT)),
                reference(activity),
                client.path("timezone").asString(Objects.requireNonNullElse(activity.getLocalTimezone(), "")),
                client.path("locale").asString(Objects.requireNonNullElse(activity.getLocale(), ""))));
    }

    private JsonNode client(Activity activity) {
        if (activity.getEntities() != null) {
            for (var entity : activity.getEntities()) {
                if ("clientInfo".equals(entity.getType())) {
                    return json.readTree(
                            ACTIVITIES.valueToTree(entity.getProperties()).toString());
                }
            }
        }
        return json.createObjectNode();
    }

    private static Reference reference(Activity activity) {
        String conversation = activity.getConversation().getId();
        if (conversation == null || conversation.isBlank() || activity.getServiceUrl() == null) {
            throw new NotUnderstood("an activity without a conversation");
        }
        String user = activity.getFrom() == null ? null : activity.getFrom().getId();
        return new Reference(
                conversation, activity.getServiceUrl(), Objects.requireNonNullElse(user, ""), recipient(activity));
    }

    private static String recipient(Activity activity) {
        return activity.getRecipient() == null
                ? ""
                : Objects.requireNonNullElse(activity.getRecipient().getId(), "");
    }

    private String tenant(Activity activity) {
        String named = activity.getConversation().getTenantId();
        String tenant = named == null || named.isBlank()
                ? json.<JsonNode>valueToTree(activity.getChannelData())
                        .at("/tenant/id")
                        .asString("")
                : named;
        return tenant.toLowerCase(Locale.ROOT);
    }

    /** Ids of messages are their conversation's. */
    private static String eventId(Activity activity) {
        return "teams:" + activity.getConversation().getId() + ":" + eventActivity(activity);
    }

    private static String eventActivity(Activity activity) {
        if (activity.getId() == null || activity.getId().isBlank()) {
            throw new NotUnderstood("an activity without an id");
        }
        return activity.getId();
    }
}
