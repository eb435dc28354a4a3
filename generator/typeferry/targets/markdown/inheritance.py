"""The properties that a declaration has from its bases."""

from typeferry.model import DeclarationId, ObjectDeclaration
from typeferry.render.markdown_text import Markdown, join, markdown
from typeferry.targets.markdown.book import Scope
from typeferry.targets.markdown.outline import shown_name
from typeferry.targets.markdown.type_text import member_text, reference_text

# How many ancestors are listed: from there on, the docs of the last one go on.
ANCESTORS = 30


def inherited_text(declaration: ObjectDeclaration, scope: Scope) -> Markdown | None:
    """What comes from each ancestor, nearest first, without what a nearer one declares again."""
    found: list[Markdown] = []
    known = {member.name for member in declaration.type.properties}
    seen: set[DeclarationId] = {declaration.id}
    todo = [base.target for base in declaration.bases]
    while todo and len(seen) <= ANCESTORS:
        target = todo.pop(0)
        base = scope.book.declarations.get(target)
        if target in seen or not isinstance(base, ObjectDeclaration):
            continue
        seen.add(target)
        todo.extend(reference.target for reference in base.bases)
        names = [member.name for member in base.type.properties if member.name not in known]
        known.update(names)
        if names:
            links = join(", ", [_member_link(base, name, scope) for name in names])
            found.append(markdown("{} from {}", links, reference_text(target, scope)))
    return join("; ", found) if found else None


def _member_link(base: ObjectDeclaration, name: str, scope: Scope) -> Markdown:
    outline, place = scope.book.outlines[base.id], scope.book.places[base.id]
    return member_text(shown_name(name), scope.page.href(place.page, outline.properties[base.type, name]))
