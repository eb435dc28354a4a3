"""From views to text: safe kinds of text, the Jinja environment that prints nothing else, and black."""
