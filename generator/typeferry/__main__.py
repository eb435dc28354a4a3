"""`python -m typeferry`."""

from typeferry.cli import main

if __name__ == "__main__":
    main()
