"""Which file a module specifier means: relative files, packages in `node_modules`, `exports`, `typesVersions`, `@types`."""

from typeferry.semantics.resolution.resolver import Resolver

__all__ = ["Resolver"]
