interface Plain { type: "plain_text"; text: string; emoji?: boolean } interface Mrkdwn { type: "mrkdwn"; text: string }
type Text = Plain | Mrkdwn; interface Section { type: "section"; text?: Text; fields?: Text[] } interface Image { type: "image"; image_url: string; alt_text: string }
export type T = (Section | Image | { type: "divider" })[];
