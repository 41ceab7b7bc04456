// Reads pairs of a text as we write it and as it is to be read; says of which a Markdown reader makes anything but one plain paragraph.
const { readFileSync } = require("node:fs");
const MarkdownIt = require(process.argv[2] + "/markdown-it");

const markdown = new MarkdownIt({ html: true });
const seen = text => text.replace(/[\u2060\u200a]/g, "").replaceAll("\u02cb", "`");
const plain = text => `<p>${markdown.utils.escapeHtml(text)}</p>\n`;

for (const { written, read } of JSON.parse(readFileSync(0, "utf8"))) {
    const html = seen(markdown.render(written));
    if (html !== plain(read)) {
        console.log(`${JSON.stringify(read)} is read as ${JSON.stringify(html)}`);
    }
}
