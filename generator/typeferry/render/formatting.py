"""Python text as black formats it."""


def format_python(text: str) -> str:
    """The text as black's default style has it; one declaration at a time costs no more a line than a file."""
    import black  # 150 ms to import: only where there is something to format

    return black.format_str(text, mode=black.Mode())
