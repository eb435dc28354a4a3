export default { name: "app", ports: [80, 443], nested: { on: true } } as const;
