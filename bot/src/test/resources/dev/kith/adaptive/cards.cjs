// Reads cards by name; says what Microsoft's own library does not know, or does not like, about each.
const { readFileSync } = require("node:fs");
const AC = require(process.argv[2] + "/adaptivecards/dist/adaptivecards.js");

const elements = AC.GlobalRegistry.defaultElements;
const actions = AC.GlobalRegistry.defaultActions;

const registered = registry => source => {
    const type = registry.findByName(source.type);
    return type && new type.objectType();
};
// What stands where in a card, and how the library reads it.
const inside = {
    body: registered(elements),
    actions: registered(actions),
    action: registered(actions),
    fallback: registered(actions),
    inlines: source => (source.type === "TextRun" ? new AC.TextRun() : undefined),
    facts: () => new AC.Fact(),
    choices: () => new AC.Choice(),
    refresh: () => new AC.RefreshDefinition(),
};

// What the library reads without naming it in a schema.
const beside = {
    AdaptiveCard: ["body", "actions"],
    ActionSet: ["actions"],
    RichTextBlock: ["inlines"],
    TextRun: ["type"],
    "Action.Execute": ["fallback"],
};

function names(object) {
    const schema = object.getSchema();
    return new Set(Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i).name));
}

function* unknown(source, object, path) {
    if (!object) {
        yield `${path} is of no known type: ${source.type}`;
        return;
    }
    const known = names(object);
    for (const [name, value] of Object.entries(source)) {
        if (!known.has(name) && !(beside[source.type] ?? []).includes(name)) {
            yield `${path} has no property ${name}`;
        }
        if (inside[name]) {
            for (const [i, one] of [value].flat().entries()) {
                yield* unknown(one, inside[name](one), `${path}/${name}/${i}`);
            }
        }
    }
}

// Those of the menu count too here, though Teams limits only those in the row.
const MANY = new AC.HostConfig({ actions: { maxActions: 100 } });

function* disliked(source) {
    const context = new AC.SerializationContext(AC.Versions.v1_5);
    const card = new AC.AdaptiveCard();
    // It remembers where it stopped in the card before, and then refuses every second language.
    AC.CardElement.langProperty.regEx.lastIndex = 0;
    card.hostConfig = MANY;
    card.parse(source, context);
    for (let i = 0; i < context.eventCount; i++) {
        yield context.getEventAt(i).message;
    }
    for (const event of card.validateProperties().validationEvents) {
        yield event.message;
    }
}

for (const [name, source] of Object.entries(JSON.parse(readFileSync(0, "utf8")))) {
    for (const problem of [...unknown(source, new AC.AdaptiveCard(), ""), ...disliked(source)]) {
        console.log(`${name}: ${problem}`);
    }
}
