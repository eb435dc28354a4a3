"""Which namespaces exist at run time: those that hold a value, directly or in a namespace inside."""

from typeferry.syntax.nodes import (
    AliasDeclaration,
    ClassDeclaration,
    EnumDeclaration,
    ExportDeclaration,
    FunctionDeclaration,
    ImportDeclaration,
    ImportEqualsDeclaration,
    InterfaceDeclaration,
    NamespaceDeclaration,
    Statement,
    VariableDeclaration,
)


def is_instantiated(namespace: NamespaceDeclaration) -> bool:
    """Whether the namespace is a value too (a module always is one)."""
    if namespace.specifier is not None:
        return True
    pending: list[NamespaceDeclaration] = [namespace]
    while pending:
        body = pending.pop().body
        for statement in body:
            if isinstance(statement, NamespaceDeclaration):
                pending.append(statement)
            elif isinstance(statement, ExportDeclaration):
                if _exports_value(statement, body):
                    return True
            elif _is_value(statement):
                return True
    return False


def _is_value(statement: Statement) -> bool:
    match statement:
        case InterfaceDeclaration() | AliasDeclaration() | ImportDeclaration():
            return False
        case ImportEqualsDeclaration():
            return statement.exported
        case _:
            return True


def _exports_value(statement: ExportDeclaration, body: tuple[Statement, ...]) -> bool:
    """Whether `export { a }` in a namespace exports a value; a name from outside the block counts as one."""
    if statement.specifier is not None:
        return True
    named = {name.local for name in statement.names}
    found: set[str] = set()
    for other in body:
        match other:
            case InterfaceDeclaration() | AliasDeclaration() | NamespaceDeclaration():
                found.add(other.name)  # a namespace in the block is asked for itself
            case ClassDeclaration() | EnumDeclaration() | VariableDeclaration() | FunctionDeclaration():
                if other.name in named:
                    return True
            case _:
                pass
    return not named <= found
