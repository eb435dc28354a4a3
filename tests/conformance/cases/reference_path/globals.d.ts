interface GlobalThing { g: string }
